/** What a message may name: shown to a person through the messages of a widget, never by the model. */
export type Params = Record<string, string | number>;

/** An expected failure: a value, never an exception and never a sentence. */
export interface Refusal<Code extends string = string> {
  ok: false;
  code: Code;
  params: Params;
}

export type Result<Value, Code extends string = string> = { ok: true; value: Value } | Refusal<Code>;

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, params: Params = {}): Refusal<Code> {
  return { ok: false, code, params };
}
