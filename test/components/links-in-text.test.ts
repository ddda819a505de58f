import { expect, test } from 'vitest';
import { inSite } from '../../src/components/text/reading.ts';
import { addressesOf } from '../../src/content/addresses.ts';

const below = (address: string) => ({ addresses: addressesOf({ address, language: 'es' }, 'en') });

test("a text's address from the root of the site leads below its base path", () => {
  expect(inSite(below('https://a.example/sla/'), '/halcon/2026-02-15/')).toBe('/sla/halcon/2026-02-15/');
  expect(inSite(below('https://a.example/'), '/images/etapas.svg')).toBe('/images/etapas.svg');
});

test('an address of a clause or of another site stays as it is', () => {
  for (const address of ['#objeto', 'https://halcon.example/', 'mailto:soporte@halcon.example'])
    expect(inSite(below('https://a.example/sla/'), address)).toBe(address);
});
