import { saveFile, type Language } from '@phoihop/kit';
import { html } from 'lit';
import { framed } from '../frame/frame.js';
import { headersOf, personOfPage } from '../staff/people.js';
import { personView } from '../staff/person.view.js';
import { readAgencyDirectory, type AgencyDirectory } from './agency-directory.js';
import { BulkReading } from './bulk-reading.js';
import { directoryView } from './directory.view.js';
import { exampleDirectory } from './example.js';
import './first-day.css';
import { firstDayMessages } from './first-day.messages.js';
import { plansView } from './plans.view.js';
import { storePlan, takeAgencies } from './store.js';

/** The plan that is being drafted. */
const DRAFT = 'song-lam-2027';

const person = personOfPage();
const headers = headersOf(person);
let isStoring = false;
let text = '';
let directory: AgencyDirectory | undefined;
let isTaking = false;
let told: (language: Language) => string = () => '';
let draw = (): void => undefined;

const reading = new BulkReading(() => {
  draw();
});

async function store(): Promise<void> {
  isStoring = true;
  draw();
  for (const file of reading.unsaved) {
    if (!('file' in file.now)) continue;
    const isStored = await storePlan(file.now.file, headers);
    reading.put(file, { ...file.now, state: isStored ? 'saved' : 'not-saved' });
  }
  isStoring = false;
  draw();
}

function setText(given: string): void {
  text = given;
  directory = given.trim() === '' ? undefined : readAgencyDirectory(given);
  told = () => '';
  draw();
}

async function take(): Promise<void> {
  if (!directory) return;
  isTaking = true;
  draw();
  const taken = await takeAgencies(DRAFT, directory.agencies, headers);
  isTaking = false;
  told = (language) => {
    const m = firstDayMessages[language];
    if (!taken.ok) return m.takeFailed;
    return taken.value === 0 ? m.takenBefore : m.taken(taken.value, DRAFT);
  };
  draw();
}

function save(): void {
  const contents = JSON.stringify(directory?.agencies ?? [], null, 2);
  saveFile({ name: 'danh-ba-co-quan.json', type: 'application/json', contents });
}

draw = await framed({
  page: 'first-day',
  aside: (language) => personView(person, language),
  content: (language) => {
    const m = firstDayMessages[language];
    const useExample = (): void => {
      setText(exampleDirectory);
    };
    return html`<div class="frame">
      <div class="title">
        <div>
          <h1>${m.heading}</h1>
          <p class="note">${m.lead}</p>
        </div>
      </div>
      <section class="step" aria-labelledby="ke-hoach-cu">
        <h2 id="ke-hoach-cu">${m.plans}</h2>
        ${plansView({ reading, isStoring, store: () => void store() }, language)}
      </section>
      <section class="step" aria-labelledby="danh-ba">
        <h2 id="danh-ba">${m.directory}</h2>
        ${directoryView(
          {
            text,
            directory,
            told: told(language),
            isTaking,
            setText,
            take: () => void take(),
            save,
            useExample,
          },
          language,
        )}
      </section>
    </div>`;
  },
});
