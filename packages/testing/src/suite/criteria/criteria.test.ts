// Each criterion that is looked at lets a sound widget pass, and finds the fault that is against it.
import { baseStyles } from '@phoihop/kit';
import { expect } from 'chai';
import { css, html, type CSSResult } from 'lit';
import { clearStages } from '../../mount.js';
import { caseOf, Sound } from '../broken-widgets.js';
import { criteria } from './index.js';

/** A sound widget with something more in it, and other styles. */
function widgetWith(more: unknown, styles: CSSResult = css``): typeof Sound {
  return class extends Sound {
    static override styles = [...baseStyles, styles];

    protected override render(): unknown {
      return html`${super.render()}${more}`;
    }
  };
}

const trap = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.preventDefault();
};

const leave = (event: Event): void => {
  (event.target as HTMLElement).blur();
};

const twice = html`<label>Họ và tên <input /></label><label>Họ và tên <input /></label>`;

const faulty = {
  '1.2.1': widgetWith(html`<video></video>`),
  '1.4.2': widgetWith(html`<audio controls></audio>`),
  '1.3.1': widgetWith(
    html`<ul>
      <p>Không phải dòng</p>
    </ul>`,
  ),
  '1.4.3': widgetWith(
    html`<p class="pale">Khó đọc</p>`,
    css`
      .pale {
        color: #ddd;
        background: #fff;
      }
    `,
  ),
  '1.4.4': widgetWith(
    html`<p class="cut">Một dòng chữ dài hơn chỗ của nó</p>`,
    css`
      .cut {
        inline-size: 300px;
        white-space: nowrap;
        overflow: hidden;
      }
    `,
  ),
  '1.4.10': widgetWith(
    html`<p class="wide">Rộng</p>`,
    css`
      .wide {
        inline-size: 500px;
      }
    `,
  ),
  '1.4.12': widgetWith(
    html`<p class="low">Một dòng</p>`,
    css`
      .low {
        block-size: 1em;
        line-height: 1;
        overflow: hidden;
      }
    `,
  ),
  '1.4.13': widgetWith(
    html`<p class="pointed">Chỗ dựa <span class="over">Giải thích</span></p>`,
    css`
      .over {
        display: none;
        position: absolute;
      }
      .pointed:hover .over {
        display: block;
      }
    `,
  ),
  '2.1.1': widgetWith(html`<div role="button" aria-label="Mở">Mở</div>`),
  '2.1.2': widgetWith(html`<button @keydown=${trap}>Bẫy</button>`),
  '2.3.3': widgetWith(
    html`<p class="moving">Động</p>`,
    css`
      .moving {
        transition: opacity 200ms;
      }
    `,
  ),
  '2.4.3': widgetWith(html`<button tabindex="1">Thứ hai</button>`),
  '2.4.7': widgetWith(
    html`<button class="bare">Trơn</button>`,
    css`
      .bare:focus {
        outline: none !important;
        box-shadow: none !important;
      }
    `,
  ),
  '2.4.11': widgetWith(
    html`<button>Bị che</button>
      <div class="cover"></div>`,
    css`
      .cover {
        position: fixed;
        inset: 0;
        background: #fff;
      }
    `,
  ),
  '2.5.3': widgetWith(html`<button aria-label="Đóng">Mở kế hoạch</button>`),
  '2.5.8': widgetWith(
    html`<button class="tiny" aria-label="Xóa"></button><button class="tiny" aria-label="Thêm"></button>`,
    css`
      .tiny {
        display: block;
        inline-size: 10px;
        block-size: 10px;
        min-block-size: 0;
        padding: 0;
        border: 0;
      }
    `,
  ),
  '3.2.2': class extends Sound {
    protected override render(): unknown {
      return html`<div @input=${leave}>${super.render()}</div>`;
    }
  },
  '3.3.2': widgetWith(html`<input />`),
  '3.3.7': widgetWith(twice),
  '3.3.8': widgetWith(html`<label>Mật khẩu <input type="password" /></label>`),
  '4.1.2': widgetWith(html`<button></button>`),
  '4.1.3': Sound,
};

/** What only a test of the widget's own can try. */
const asking = {
  '1.4.13': widgetWith(html`<p @pointerover=${trap}>Chỗ dựa</p>`),
  '2.5.7': widgetWith(html`<p draggable="true">Kéo được</p>`),
  '3.3.1': Sound,
  '3.3.3': Sound,
  '3.3.4': Sound,
};

describe('what is looked at by WCAG 2.2', () => {
  afterEach(clearStages);

  for (const { number, name, look } of criteria) {
    if (number === '4.1.3') continue;
    it(`${number} ${name}: a sound widget passes`, async () => {
      expect(await look(caseOf('sound', Sound))).to.satisfy(
        (found: unknown) =>
          found === 'not-applicable' || found === 'own-test' || (Array.isArray(found) && found.length === 0),
      );
    });
  }

  for (const [number, widget] of Object.entries(asking))
    it(`${number} asks for a test of the widget's own where only that can tell`, async () => {
      const criterion = criteria.find((each) => each.number === number)!;
      expect(await criterion.look(caseOf(`asking-${number.replaceAll('.', '-')}`, widget))).to.equal(
        'own-test',
      );
    });

  for (const [number, widget] of Object.entries(faulty))
    it(`${number} finds what is against it`, async () => {
      const criterion = criteria.find((each) => each.number === number)!;
      const found = await criterion.look(caseOf(`against-${number.replaceAll('.', '-')}`, widget));
      expect(found).to.be.an('array').that.is.not.empty;
    });
});
