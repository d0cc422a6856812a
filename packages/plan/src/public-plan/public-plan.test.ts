import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/index.js';
import { parsePlanFile, type PlanFile } from '../model/index.js';
import { assignedPlanFile } from '../testing/index.js';
import { arbitraryDraw, drawChange } from '../testing/arbitrary-change.js';
import { publicPlanFile } from './public-plan.js';

const SECRET = 'không của mọi người';

/** The plan with something of the host's own in each of its parts. */
function withHostFields(file: PlanFile): unknown {
  const mark = <Each extends object>(each: Each) => ({ ...each, hostNote: SECRET });
  return {
    ...mark(file),
    meta: { note: SECRET },
    plan: {
      ...mark(file.plan),
      issuers: file.plan.issuers.map(mark),
      agencies: file.plan.agencies.map(mark),
      items: file.plan.items.map((item) => ({
        ...mark(item),
        ...(item.task && {
          task: { ...mark(item.task), assignments: item.task.assignments.map(mark) },
        }),
      })),
      signatories: file.plan.signatories.map(mark),
      recipients: file.plan.recipients.map(mark),
    },
    entries: file.entries.map((entry) => ({
      ...mark(entry),
      note: SECRET,
      evidence: [SECRET],
      by: { id: 'u9', name: SECRET },
      corrected: { at: entry.at, by: { id: 'u9', name: SECRET } },
    })),
  };
}

function parsed(json: unknown): PlanFile {
  const result = parsePlanFile(json);
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value;
}

describe('what everybody may see of a plan', () => {
  it('is the document as it is printed, with roles, times, targets and how far the work is', () => {
    const file = assignedPlanFile();
    const seen = publicPlanFile(file);
    expect(seen.plan).toEqual(file.plan);
    expect(seen.entries.map(({ item, status }) => [item, status])).toEqual(
      file.entries.map(({ item, status }) => [item, status]),
    );
    expect(parsed(seen)).toEqual(seen);
  });

  it('holds no note, evidence, name of an official, word of the review or field of the host', () => {
    const text = JSON.stringify(publicPlanFile(parsed(withHostFields(assignedPlanFile()))));
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('Lò Thị Hạnh');
    expect(text).not.toContain('Đề nghị ghi rõ thời gian');
    expect(text).not.toContain('Kinh phí nằm trong dự toán chung');
  });

  it('is a plan file that can be opened, whatever was done to the plan', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDraw, { maxLength: 12 }), (draws) => {
        let file = assignedPlanFile();
        for (const draw of draws) {
          const change = drawChange(file, draw);
          const made = change && applyChange(file, change);
          if (made?.ok) file = made.value;
        }
        const seen = publicPlanFile(file);
        expect(parsed(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
        expect(seen.review).toEqual({ comments: [], suggestions: [], waivers: [] });
      }),
    );
  });
});
