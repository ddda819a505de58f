import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/content/load.ts';
import { stableJson } from '../../src/content/lock/json.ts';
import { permanentAddresses } from '../../src/content/lock/addresses.ts';
import { isMapping } from '../../src/content/vocabulary.ts';
import { instant, parseInstant } from '../../src/sla/instant.ts';
import { change, load, PLAN, POLICY, problemsOf, VERSION, withCopy, write } from './fixture.ts';
import { freezeIn, LOCK_FILE, lockIn, OTHER, tamper } from './lock.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What stands against loading a copy whose version is frozen and then altered. */
function after(alter: (folder: string) => void, now = parseInstant('2026-11-21T12:00Z')) {
  return withCopy((folder) => {
    freezeIn(folder);
    alter(folder);
    return problemsOf(load(folder, now === undefined ? {} : { now })).map(
      ({ file, key, what, allowed, remedy }) => ({
        file,
        says: key === undefined ? what : `${key}: ${what}`,
        allowed,
        remedy,
      }),
    );
  });
}

const version = (folder: string) => {
  const loaded = load(folder);
  return 'catalog' in loaded ? loaded.catalog.policies[0]?.versions[0] : undefined;
};

describe('a lock', () => {
  test('has the digest of every file, and of the lines that sha256sum prints for them', () => {
    withCopy((folder) => {
      const { files, digest } = freezeIn(folder);
      const [plan, policy] = [PLAN, POLICY].map((file) => sha256(readFileSync(join(folder, file), 'utf8')));
      expect(files).toEqual({ 'plans/base.mdx': plan, 'policy.mdx': policy });
      expect(digest).toBe(sha256(`${plan ?? ''}  plans/base.mdx\n${policy ?? ''}  policy.mdx\n`));
    });
  });

  test('is the same for the same files, with sorted keys and lines that end in LF', () => {
    const [one, two] = [0, 1].map(() => withCopy((folder) => stableJson(freezeIn(folder))));
    expect(one).toBe(two);
    expect(one).not.toContain('\r');
    expect(one?.endsWith('}\n')).toBe(true);
    const data: unknown = JSON.parse(one ?? '');
    const keys = isMapping(data) ? Object.keys(data) : [];
    expect(keys).toContain('cases');
    expect(keys).toEqual(keys.toSorted());
  });

  test('has the addresses of the version, its clauses and its plans', () => {
    withCopy((folder) => {
      const { addresses } = freezeIn(folder);
      const home = '/turno-claro/2026-03-01/';
      const clauses = ['contagem', 'gravidades', 'horario', 'objeto'].map((id) => `${home}#${id}`);
      expect(addresses).toEqual([home, ...clauses, `${home}plans/base/`]);
      const locked = version(folder);
      expect(locked && permanentAddresses(locked)).toEqual(addresses);
    });
  });

  test('keeps the holidays of each calendar and the offsets of each zone for the horizon', () => {
    withCopy((folder) => {
      const { calendars, zones } = freezeIn(folder);
      expect(Object.keys(calendars)).toEqual(['turnos', 'noite']);
      expect(calendars.turnos?.holidays).toContainEqual({ date: '2027-02-09', name: 'Carnaval' });
      expect(calendars.noite?.holidays).toEqual([]);
      expect(zones['Europe/Lisbon']?.initial).toBe(0);
      expect(zones['Europe/Lisbon']?.changes[0]).toEqual({ at: '2025-03-30T01:00:00Z', offset: 60 });
      expect(zones['Europe/Lisbon']?.changes).toHaveLength(24);
    });
  });

  test('tells the catalog what pages show of it', () => {
    withCopy((folder) => {
      const { digest, files } = freezeIn(folder);
      expect(version(folder)?.lock).toEqual({
        published: '2026-02-01',
        imported: true,
        digest,
        files,
        errata: [],
        additions: [],
      });
    });
  });
});

describe('a published version is what it was', () => {
  const UNDO =
    'undo the change and cut a new version: npm run cut -- turno-claro <date>. If only words were corrected: npm run freeze -- turno-claro 2026-03-01 --erratum --reason "…".';

  test('as long as nothing changes', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  test('with lines that end in CRLF too', () => {
    expect(
      after((folder) => {
        for (const file of [PLAN, POLICY]) {
          write(folder, file, readFileSync(join(folder, file), 'utf8').replaceAll('\n', '\r\n'));
        }
      }),
    ).toEqual([]);
  });

  test('one changed digit stops the load and names the file', () => {
    expect(
      after((folder) => {
        change(folder, { file: PLAN, from: 'within: <2h', to: 'within: <3h' });
      }),
    ).toEqual([
      {
        file: `content/${PLAN}`,
        says: 'the file differs from what was published on 2026-02-01.',
        allowed: 'a published version as it was published.',
        remedy: UNDO,
      },
    ]);
  });

  test('so does a missing file', () => {
    const found = after((folder) => {
      rmSync(join(folder, POLICY));
    });
    expect(found).toContainEqual({
      file: `content/${POLICY}`,
      says: 'the file is missing; it was published on 2026-02-01.',
      allowed: 'a published version as it was published.',
      remedy: 'restore it and cut a new version: npm run cut -- turno-claro <date>.',
    });
  });

  test('so does a new one', () => {
    const file = `${VERSION}/plans/dois.mdx`;
    expect(
      after((folder) => {
        write(folder, file, readFileSync(join(folder, PLAN)));
      }),
    ).toEqual([
      {
        file: `content/${file}`,
        says: 'the file is new; the version was published on 2026-02-01.',
        allowed: 'a published version as it was published, and translations that join it.',
        remedy:
          'take it out and cut a new version: npm run cut -- turno-claro <date>. If it is a translation: npm run freeze -- turno-claro 2026-03-01 --addition.',
      },
    ]);
  });

  test('a due time that comes out otherwise stops the load', () => {
    const [found, ...others] = after((folder) => {
      const { cases } = lockIn(folder);
      const [first, ...rest] = cases;
      tamper(folder, (lock) => ({ ...lock, cases: [{ ...first, due: '2026-03-02T09:00:00Z' }, ...rest] }));
    });
    expect(others).toEqual([]);
    expect(found?.file).toBe(`content/${LOCK_FILE}`);
    expect(found?.says).toMatch(
      /^cases\.0: response of grave in base from \S+Z comes out as \S+Z, and was published as 2026-03-02T09:00:00Z\.$/,
    );
    expect(found?.remedy).toBe(
      'undo the change of the program or of the lock that moved it; to promise something else, cut a new version.',
    );
  });
});

describe('a lock that no command has written', () => {
  const RESTORE = "restore it from the repository's history; commands write it, people don't.";
  const one = (says: string, allowed: string, remedy = RESTORE) => [
    { file: `content/${LOCK_FILE}`, says, allowed, remedy },
  ];
  const WROTE = 'what the command wrote.';

  test('is no JSON', () => {
    expect(
      after((folder) => {
        write(folder, LOCK_FILE, '{');
      }),
    ).toEqual(one('the file is no JSON.', WROTE));
  });

  test('has a format that is not known', () => {
    expect(
      after((folder) => {
        tamper(folder, (lock) => ({ ...lock, format: 2 }));
      }),
    ).toEqual(
      one(
        'the format 2 is not known.',
        'format 1.',
        `use the release of the program that wrote it; or ${RESTORE}`,
      ),
    );
  });

  test.for([
    ['published', 'soon', 'published is not as it was written.'],
    ['published', '2026-02-30', 'published is not as it was written.'],
    ['files', { 'policy.mdx': 'abc' }, 'files.policy.mdx is not as it was written.'],
    ['zones', undefined, 'zones is not as it was written.'],
    ['zones', {}, 'the lock lacks zones.Europe/Lisbon.'],
    ['calendars', {}, 'the lock lacks calendars.turnos.'],
    ['digest', '0'.repeat(64), 'digest is not that of the files.'],
    ['extra', 1, 'the file is not as it was written.'],
  ] as const)('has the %s %j', ([key, value, says]) => {
    expect(
      after((folder) => {
        tamper(folder, (lock) => ({ ...lock, [key]: value }));
      }),
    ).toEqual(one(says, WROTE));
  });

  test("is another version's", () => {
    expect(
      after((folder) => {
        tamper(folder, (lock) => ({ ...lock, version: '2025-03-01' }));
      }),
    ).toEqual(
      one(
        'this is the lock of turno-claro/2025-03-01.',
        'the lock of turno-claro/2026-03-01.',
        'remove it from a copy, which is a draft until it is frozen; give a renamed folder its name back.',
      ),
    );
  });

  test('comes from the future', () => {
    expect(after(() => undefined, parseInstant('2026-01-31T12:00Z'))).toEqual(
      one(
        'published: the version was published on 2026-02-01, which is yet to come.',
        'a date up to 2026-01-31.',
      ),
    );
  });

  test('comes from today in the zone of the policy', () => {
    const midnight = parseInstant('2026-02-01T00:00Z');
    expect(after(() => undefined, midnight)).toEqual([]);
    expect(after(() => undefined, midnight && instant(midnight - 1))).toHaveLength(1);
  });
});

describe('a later library changes nothing that is published', () => {
  test('holidays, offsets and due times stay', () => {
    withCopy((folder) => {
      freezeIn(folder);
      const later = loadCatalog(folder, OTHER);
      expect(later).toEqual(load(folder));
      expect('catalog' in later).toBe(true);
    });
  });

  test('though a draft has what the library says', () => {
    withCopy((folder) => {
      const loaded = loadCatalog(folder, OTHER, { drafts: true });
      const calendar =
        'catalog' in loaded ? loaded.catalog.policies[0]?.versions[0]?.calendars.turnos : undefined;
      expect(calendar?.data.zone.changes).toEqual([]);
      expect(calendar?.data.holidays.map(({ date }) => date)).toEqual(['2027-02-09', '2027-03-02']);
    });
  });
});

test('a copy of the folder under another date is a draft only without the lock', () => {
  withCopy((folder) => {
    freezeIn(folder);
    const text = readFileSync(join(folder, LOCK_FILE));
    for (const file of [POLICY, PLAN]) {
      write(folder, file.replace('2026-03-01', '2027-03-01'), readFileSync(join(folder, file)));
    }
    expect(problemsOf(load(folder))).toEqual([]);
    writeFileSync(join(folder, LOCK_FILE.replace('2026-03-01', '2027-03-01')), text);
    expect(problemsOf(load(folder)).map(({ what }) => what)).toEqual([
      'this is the lock of turno-claro/2026-03-01.',
    ]);
  });
});
