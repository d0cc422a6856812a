/** What the command of Angular writes for a new application, without what this one does not use. */
const angular = '^21.2.0';

/** @param {Readonly<Record<string, string>>} packages of ours: where each is installed from */
const manifest = (packages) => ({
  name: 'cong',
  private: true,
  type: 'module',
  dependencies: {
    ...packages,
    '@angular/common': angular,
    '@angular/compiler': angular,
    '@angular/core': angular,
    '@angular/platform-browser': angular,
    rxjs: '~7.8.0',
    tslib: '^2.3.0',
  },
  devDependencies: {
    '@angular/build': angular,
    '@angular/cli': angular,
    '@angular/compiler-cli': angular,
    typescript: '~5.9.2',
  },
});

const workspace = {
  version: 1,
  cli: { analytics: false },
  projects: {
    cong: {
      projectType: 'application',
      root: '',
      sourceRoot: 'src',
      architect: {
        build: {
          builder: '@angular/build:application',
          options: {
            browser: 'src/main.ts',
            index: 'src/index.html',
            tsConfig: 'tsconfig.json',
            outputPath: { base: 'dist', browser: '' },
            optimization: { scripts: true, styles: { minify: true, inlineCritical: false }, fonts: false },
            sourceMap: true,
            namedChunks: true,
          },
        },
      },
    },
  },
};

const compiler = {
  compilerOptions: {
    strict: true,
    experimentalDecorators: true,
    importHelpers: true,
    isolatedModules: true,
    target: 'ES2022',
    module: 'preserve',
    skipLibCheck: true,
    types: [],
  },
  angularCompilerOptions: { strictTemplates: true, strictInjectionParameters: true },
  include: ['src/**/*.ts'],
};

const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><base href="/ung-dung/"></head><body><app-root></app-root></body></html>
`;

/** Gives the recipe's component a plan, and shows what it saves. */
const main = `import { Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { PlanFile } from '@phoihop/plan';
import { RecipientsComponent } from './recipients.component';

@Component({
  selector: 'app-root',
  imports: [RecipientsComponent],
  template: '<output>{{ saved() }}</output><app-recipients [plan]="plan()" (save)="keep($event)" />',
})
class AppComponent {
  protected readonly plan = signal<PlanFile | undefined>(undefined);
  protected readonly saved = signal('');

  constructor() {
    void fetch('/ke-hoach.json').then(async (answer) => this.plan.set(await answer.json()));
  }

  protected keep(document: unknown): void {
    this.saved.set(JSON.stringify(document));
  }
}

void bootstrapApplication(AppComponent);
`;

/**
 * Components with these templates, that nobody uses: Angular's compiler reads them all the same.
 * @param {readonly string[]} templates
 */
export const componentsWith = (templates) => `import { Component } from '@angular/core';
import { RecipientListDirective } from '@phoihop/widgets/angular';
class Tried {
  protected readonly plan = { subject: 'Thử' };
  protected told(reason: 'dispatched' | 'undone' | 'redone'): void {
    console.log(reason);
  }
}
${templates
  .map(
    (template, index) => `
@Component({ selector: 'app-thu-${index}', imports: [RecipientListDirective], template: \`${template}\` })
export class Tried${index} extends Tried {}
`,
  )
  .join('')}`;

/**
 * The files of an application.
 * @param {string} component of the recipe
 * @param {Readonly<Record<string, string>>} packages
 */
export const angularProject = (component, packages) => ({
  'package.json': JSON.stringify(manifest(packages)),
  'angular.json': JSON.stringify(workspace),
  'tsconfig.json': JSON.stringify(compiler),
  'src/index.html': page,
  'src/main.ts': main,
  'src/recipients.component.ts': component,
});
