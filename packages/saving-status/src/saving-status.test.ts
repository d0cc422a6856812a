import { definePlan, defineRound, type Plan, type Round } from '@phoihop/kit';
import type { PersonHere } from '@phoihop/kit/live';
import { failed, memoryRepository, type Failure, type Repository } from '@phoihop/kit/repository';
import { newId, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { roundModel, type RoundChange } from '@phoihop/plan/round';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, create, describeWidget, pause, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { defineSavingStatus } from './define-saving-status.js';
import { SavingStatusHarness, widgetCase } from './saving-status.harness.js';
import type { SavingStatus } from './saving-status.js';

describeWidget(widgetCase);

const write = (before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: 'a',
  before,
  after,
});

/** A page with a plan of a repository whose line can be broken, and the widget in it. */
class Page {
  fault: Failure | undefined;
  readonly id = newId();
  readonly server = memoryRepository(planModel, [
    planFile({ id: this.id, subject: 'Phối hợp năm 2026', items: [item('a', 1, 'I.', 'một')] }),
  ]);
  readonly plan = create<Plan>(definePlan());
  readonly element = create<SavingStatus>(defineSavingStatus());
  readonly widget = new SavingStatusHarness(this.element);
  /** Tells the page who else is there. */
  people: (people: readonly PersonHere[]) => void = () => undefined;

  async open(lang = 'vi'): Promise<this> {
    const repository: Repository<PlanFile, PlanChange> = {
      load: (id) => this.server.load(id),
      save: (...all) => (this.fault ? Promise.resolve(this.fault) : this.server.save(...all)),
      watch: (_id, { people }) => {
        this.people = people ?? this.people;
        return { move: () => undefined, leave: () => undefined };
      },
    };
    const actor = { id: newId(), name: 'Lò Thị An' };
    Object.assign(this.plan, { repository, planId: this.id, actor, lang });
    this.plan.append(this.element);
    stage().append(this.plan);
    await this.shows(lang === 'vi' ? 'Đã lưu' : 'Saved');
    return this;
  }

  make(before: string, after: string): void {
    const result = this.plan.documentSource('plan')?.perform(write(before, after), this.plan);
    if (!result?.ok) throw new Error('could not be made');
  }

  /** Another person writes, past this page. */
  async other(before: string, after: string): Promise<void> {
    const loaded = await this.server.load(this.id);
    if ('outcome' in loaded || !loaded.ok) throw new Error('not there');
    const command = { ...write(before, after), id: newId(), at: new Date().toISOString() };
    await this.server.save(this.id, [command], loaded.value.version, []);
  }

  async shows(state: string): Promise<void> {
    while (!this.widget.state.includes(state)) await pause(20);
    await this.widget.settled();
  }

  async inConflict(): Promise<void> {
    await this.other('một', 'của họ');
    this.make('một', 'của tôi');
    await this.shows('vướng');
    await this.widget.open();
  }
}

describe('<ph-saving-status>', () => {
  afterEach(clearStages);

  it('shows how many changes wait where there is no line, and sends them when asked', async () => {
    const page = await new Page().open();
    page.fault = failed('offline', true, {}, 600_000);
    page.make('một', 'hai');
    await page.shows('Mất kết nối; 1 thay đổi chờ gửi');
    page.fault = undefined;
    await page.widget.retry();
    await page.shows('Đã lưu');
  });

  it('says that somebody must sign in', async () => {
    const page = await new Page().open('en');
    page.fault = failed('signed-out', false);
    page.make('một', 'hai');
    await page.shows('Waiting for sign-in; changes to be sent: 1');
    page.fault = undefined;
    await page.widget.retry();
    await page.shows('Saved');
  });

  it('shows both versions of a conflict, and puts mine in the place of theirs when I decide so', async () => {
    const page = await new Page().open();
    await page.inConflict();
    expect(page.widget.entries).to.have.length(1);
    expect(page.widget.entries[0]).to.include('của họ').and.include('Lò Thị An');
    await page.widget.takeMine();
    await page.shows('Đã lưu');
    expect(page.plan.plan?.plan.items[0]?.text).to.equal('của tôi');
    expect(page.widget.entries).to.deep.equal([]);
  });

  it('says that the server did not take a change, where it gives no reason', async () => {
    const page = await new Page().open();
    page.fault = failed('not-accepted', false);
    page.make('một', 'hai');
    await page.shows('không được ghi nhận');
    await page.widget.open();
    expect(page.widget.entries[0]).to.include('Máy chủ không nhận thay đổi này.');
  });

  it('leaves theirs when I decide so', async () => {
    const page = await new Page().open();
    await page.inConflict();
    await page.widget.leaveTheirs();
    await page.shows('Đã lưu');
    expect(page.plan.plan?.plan.items[0]?.text).to.equal('của họ');
  });

  it('has no fault that axe finds while it shows what was set aside', async () => {
    const page = await new Page().open();
    await page.inConflict();
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('tells of a round in the words of a round', async () => {
    const made = roundFile([nomination('a')], { a: person('Vi Văn Thoong') });
    const id = newId();
    const server = memoryRepository(roundModel, [{ ...made, round: { ...made.round, id } }]);
    const round = create<Round>(defineRound());
    const element = create<SavingStatus>(defineSavingStatus());
    const widget = new SavingStatusHarness(element);
    Object.assign(round, { repository: server, roundId: id, actor: { id: newId(), name: 'Lò Thị An' } });
    round.append(element);
    stage().append(round);
    while (widget.state !== 'Đã lưu') await pause(20);
    const decide: RoundChange = {
      type: 'nomination/step',
      part: 'round',
      nomination: 'a',
      from: 'submitted',
      step: step('decided'),
    };
    // Another person has dealt with it first.
    await server.save(
      id,
      [{ ...decide, step: step('returned'), id: newId(), at: '2026-03-09T02:41:00Z' }],
      '1',
      [],
    );
    round.documentSource('round')?.perform(decide, round);
    while (!widget.state.includes('vướng')) await pause(20);
    await widget.open();
    expect(widget.entries[0]).to.include('Người khác vừa xử lý hồ sơ này.');
  });

  it('tells who else has the plan open, and in which item', async () => {
    const page = await new Page().open();
    expect(page.widget.company).to.equal('');
    const there = (name: string, place: string | null = null) => ({ id: name, name, agency: 'so', place });
    page.people([there('Kha Thị Phương', 'a'), there('Vi Văn Thoong'), there('Moong Nghĩa', 'gone')]);
    await page.widget.settled();
    expect(page.widget.company).to.equal(
      'Đang cùng soạn: Kha Thị Phương (mục I.), Vi Văn Thoong, Moong Nghĩa',
    );
    expect(await axeFaults(page.element)).to.deep.equal([]);
    page.people(Array.from({ length: 7 }, (_each, index) => there(`Người ${String(index + 1)}`)));
    await page.widget.settled();
    expect(page.widget.company).to.match(/: Người 1, .* Người 5 và 2 người khác$/u);
    page.people([]);
    await page.widget.settled();
    expect(page.widget.company).to.equal('');
  });

  it('does not chatter: what is saved at once is not said', async () => {
    const page = await new Page().open();
    page.make('một', 'hai');
    await page.shows('Đã lưu');
    expect(page.widget.said).to.equal('');
  });
});
