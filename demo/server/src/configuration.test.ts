import { describe, expect, it } from 'vitest';
import { configurationFrom } from './configuration.js';

describe('the settings', () => {
  it('are those of a demo on one computer, unless somebody says otherwise', () => {
    const found = configurationFrom({});
    expect(found).toMatchObject({ ok: true, value: { host: '127.0.0.1', port: 8787 } });
    if (!found.ok) return;
    expect(found.value.signIn.identify({ 'x-phoihop-demo-user': 'lo-thi-hanh' })?.name).toBe('Lò Thị Hạnh');
    expect(found.value.signIn.identify({})).toBeUndefined();
  });

  it.each([
    [{ PHOIHOP_HOST: '0.0.0.0' }, 'no-key'],
    [{ PHOIHOP_SIGN_IN_KEY: 'ngắn' }, 'short-key'],
    [{ PHOIHOP_PORT: '80a' }, 'wrong-port'],
    [{ PHOIHOP_REQUESTS_PER_MINUTE: '0' }, 'wrong-limit'],
  ])('%j are refused as %s', (environment, code) => {
    expect(configurationFrom(environment)).toMatchObject({ ok: false, code });
  });

  it('of a server take its database and believe its proxy alone', () => {
    const key = 'k'.repeat(32);
    const found = configurationFrom({
      DATABASE_URL: 'postgres://x/y',
      PHOIHOP_SIGN_IN_KEY: key,
      PHOIHOP_HOST: '0.0.0.0',
    });
    expect(found).toMatchObject({ ok: true, value: { place: { url: 'postgres://x/y' } } });
    expect(found.ok && found.value.signIn.identify({ 'x-phoihop-demo-user': 'lo-thi-hanh' })).toBeUndefined();
  });
});
