import '@phoihop/kit/define';
import type { PlanFile } from '@phoihop/plan';
import { framed } from '../frame/frame.js';
import { HashViews } from '../frame/views.js';
import { loadPublished, type Published } from '../server-line/published.js';
import './public-page.css';
import type { PublicView } from './public-page.messages.js';
import { publicPageView, publicViews } from './public-page.view.js';
import { saveWord } from './word-file.js';

/** What a view needs besides the page; it is loaded when the view is shown for the first time. */
const widgets: Readonly<Record<PublicView, () => Promise<unknown>>> = {
  'ke-hoach': () => import('@phoihop/plan-editor/define'),
  'tien-do': () => import('@phoihop/progress-chart/define'),
  'phan-cong': () => import('@phoihop/responsibility-matrix/define'),
  'bieu-duong': () => import('@phoihop/honour-roster/define'),
  'van-ban': () => Promise.resolve(),
};

let published: Published | undefined;
let faulty = false;
let making: string | undefined;
let failed = false;
let draw = (): void => undefined;

const views = new HashViews(publicViews, () => {
  show();
});

function show(): void {
  // Where it cannot be loaded the view stays empty until it is chosen again.
  void widgets[views.shown]().catch(() => undefined);
  draw();
}

async function load(): Promise<void> {
  faulty = false;
  draw();
  const loaded = await loadPublished();
  faulty = !loaded.ok;
  published = loaded.ok ? loaded.value : undefined;
  draw();
}

async function save(file: PlanFile): Promise<void> {
  making = file.plan.id;
  failed = false;
  draw();
  failed = await saveWord(file).then(
    () => false,
    () => true,
  );
  making = undefined;
  draw();
}

draw = await framed({
  page: 'public',
  content: (language) =>
    publicPageView(
      {
        shown: views.shown,
        published,
        faulty,
        making,
        failed,
        save: (file) => void save(file),
        again: () => void load(),
      },
      language,
    ),
});
show();
await load();
