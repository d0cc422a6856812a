import '@phoihop/kit/define';
import '@phoihop/kit/define-round';
import '@phoihop/saving-status/define';
import { framed } from '../frame/frame.js';
import { HashViews } from '../frame/views.js';
import { headersOf, personOfPage } from './people.js';
import { personView } from './person.view.js';
import { viewsOf } from './rights.js';
import { RoundLine } from './round-line.js';
import { savedAt } from './saved-at.js';
import './staff.css';
import type { StaffView } from './staff.messages.js';
import { staffPageView } from './staff.view.js';
import { loadWorkplace, withPlan, type Workplace } from './workplace.js';

/** What a view needs besides the page; it is loaded when the view is shown for the first time. */
const widgets: Readonly<Record<StaffView, () => Promise<unknown>>> = {
  'den-han': () => import('@phoihop/progress-chart/define'),
  'soan-thao': () =>
    Promise.all([import('@phoihop/plan-editor/define'), import('@phoihop/recipient-list/define')]),
  'phan-cong': () => import('@phoihop/responsibility-matrix/define'),
  'thong-nhat': () => import('@phoihop/plan-agreement/define'),
  'tien-do': () => import('@phoihop/progress-chart/define'),
  'bao-cao': () => import('@phoihop/report-composer/define'),
  'xem-truoc': () => import('@phoihop/document-preview/define'),
  'bieu-duong': () =>
    Promise.all([import('@phoihop/honour-roster/define'), import('@phoihop/nomination-form/define')]),
};

/** The plan that is in force on the day of the demo. */
const CURRENT = 'song-lam-2026';

const person = personOfPage();
const headers = headersOf(person);
let workplace: Workplace | undefined;
let faulty = false;
let planId = new URLSearchParams(location.search).get('ke-hoach') ?? CURRENT;
let line: RoundLine | undefined;
let at = savedAt(headers);
let draw = (): void => undefined;

const views = new HashViews(viewsOf(person), () => {
  show();
});

function show(): void {
  void widgets[views.shown]().catch(() => undefined);
  draw();
}

async function load(): Promise<void> {
  faulty = false;
  draw();
  const loaded = await loadWorkplace(headers);
  faulty = !loaded.ok;
  if (loaded.ok) workplace = loaded.value;
  const [round] = workplace?.rounds ?? [];
  line ??= round && new RoundLine(round.round.id, headers);
  draw();
}

draw = await framed({
  page: 'staff',
  aside: (language) => personView(person, language),
  content: (language) =>
    staffPageView(
      {
        person,
        shown: views.shown,
        workplace,
        faulty,
        plan: workplace?.plans.find(({ plan }) => plan.id === planId) ?? workplace?.plans[0],
        round: workplace?.rounds[0],
        line,
        at,
        choosePlan: (id) => {
          planId = id;
          draw();
        },
        changed: (file) => {
          if (workplace) workplace = withPlan(workplace, file);
          draw();
        },
        again: () => void load(),
        nominated: () => {
          // What was sent beside the commands is fetched anew.
          at = savedAt(headers);
          void load();
        },
      },
      language,
    ),
});

// Where progress is noted is a view of this page.
document.addEventListener('ph-note-progress', () => {
  location.hash = '#den-han';
});
show();
await load();
