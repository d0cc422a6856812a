/** What a view needs besides the page; it is loaded when the view is shown for the first time. */
type Loader = () => Promise<unknown>;

/**
 * Shows one section of the page at a time: the one that the address names, else the first.
 * A portal would do the same with pages or tabs of its own.
 */
export function startViews(loaders: Readonly<Record<string, Loader>>): void {
  const sections = Array.from(document.querySelectorAll<HTMLElement>('section.view'));
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('.views a'));

  function show(): void {
    // A link to an item of the plan leads to where it is written.
    const target = location.hash.startsWith('#ph-') ? `#${sections[0]?.id ?? ''}` : location.hash;
    const named = sections.find(({ id }) => `#${id}` === target);
    const shown = named ?? sections.find(({ hidden }) => !hidden) ?? sections[0];
    for (const section of sections) section.hidden = section !== shown;
    for (const link of links) {
      if (link.hash === `#${shown?.id ?? ''}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    void loaders[shown?.id ?? '']?.();
  }

  sections.forEach((section, index) => {
    section.hidden = index > 0;
  });
  window.addEventListener('hashchange', show);
  show();
}
