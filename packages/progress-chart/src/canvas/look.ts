import type { Standing } from '@phoihop/plan/progress';
import { lightTokens } from '@phoihop/themes';

/** The lines of a pattern and what lies below them; CSS colours. */
export interface Inks {
  stroke: string;
  ground: string;
}

/** Colours and type that a chart is drawn with. A canvas knows no styles, so they are read from the widget's. */
export interface Look {
  ink: string;
  muted: string;
  line: string;
  paper: string;
  /** Between what was expected and what was done. */
  gap: string;
  font: string;
  /** Pixels. */
  size: number;
  standings: Readonly<Record<Standing, Inks>>;
}

const STANDING_TOKENS: Readonly<Record<Standing, readonly [string, string]>> = {
  done: ['chart-done', 'chart-done'],
  'in-progress': ['chart-under-way', 'chart-under-way-soft'],
  'not-started': ['chart-open', 'chart-open-soft'],
  late: ['chart-late', 'chart-late-soft'],
  nil: ['nil', 'paper'],
  cancelled: ['nil', 'paper'],
};

function madeOf(colour: (token: string) => string, font: string, size: number): Look {
  const inks = ([stroke, ground]: readonly [string, string]): Inks => ({
    stroke: colour(stroke),
    ground: colour(ground),
  });
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    paper: colour('paper'),
    gap: colour('watch-soft'),
    font,
    size,
    standings: {
      done: inks(STANDING_TOKENS.done),
      'in-progress': inks(STANDING_TOKENS['in-progress']),
      'not-started': inks(STANDING_TOKENS['not-started']),
      late: inks(STANDING_TOKENS.late),
      nil: inks(STANDING_TOKENS.nil),
      cancelled: inks(STANDING_TOKENS.cancelled),
    },
  };
}

/** How a widget looks now: by day, by night, in forced colours, with the host's kit. */
export function lookOf(host: HTMLElement): Look {
  const style = getComputedStyle(host);
  return madeOf(
    (token) => style.getPropertyValue(`--_${token}`).trim(),
    style.fontFamily,
    Number.parseFloat(style.fontSize),
  );
}

/** How it looks on white paper, whatever the screen shows. */
export function paperLookOf(host: HTMLElement): Look {
  const style = getComputedStyle(host);
  const tokens: Readonly<Record<string, string>> = lightTokens;
  return madeOf((token) => tokens[token] ?? '', style.fontFamily, Number.parseFloat(style.fontSize));
}
