import { clearStages, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { showModal } from './show-modal.js';

function dialogInPage(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  stage().append(dialog);
  return dialog;
}

const toldClosed = (dialog: HTMLDialogElement): Promise<unknown> =>
  new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });

describe('a dialog that is made modal at each update', () => {
  afterEach(clearStages);

  it('stays closed when it is updated before it has said that it was closed', async () => {
    const dialog = dialogInPage();
    showModal(dialog);
    expect(dialog.matches(':modal')).to.equal(true);
    const told = toldClosed(dialog);
    dialog.close();
    showModal(dialog);
    expect(dialog.open).to.equal(false);
    await told;
    expect(dialog.open).to.equal(false);
  });

  it('opens again once that was said', async () => {
    const dialog = dialogInPage();
    showModal(dialog);
    const told = toldClosed(dialog);
    dialog.close();
    await told;
    showModal(dialog);
    expect(dialog.matches(':modal')).to.equal(true);
  });
});
