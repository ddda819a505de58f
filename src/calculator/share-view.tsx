import type { FunctionComponent } from 'preact';
import type { OwnShareWords, ShareWords } from '../i18n/es/calculator-share.ts';
import { formatAddress } from './address.ts';
import type { PartProps } from './calculator.tsx';
import { save } from './save.ts';
import { deadlineCalendar } from './share-deadline.ts';
import { shareText, type Sharing } from './share-text.ts';
import { type SharedAnswer, sharedCase, sharedComparison, sharedTerm } from './shared-answer.ts';
import type { State } from './state.ts';

export { sharedCase, sharedComparison, sharedTerm };

/** What loads once a reader wants to take an answer along. */
export interface SharePart {
  readonly ShareView: FunctionComponent<ShareProps>;
  readonly sharedCase: typeof sharedCase;
  readonly sharedComparison: typeof sharedComparison;
  readonly sharedTerm: typeof sharedTerm;
  readonly words: OwnShareWords;
}

interface ShareProps extends PartProps {
  /** What the answer depends on, where that is less than the reader chose and typed. */
  readonly linked?: State;
  readonly part: SharePart;
  readonly share: (part: SharePart) => SharedAnswer;
}

/** An answer as text, as entries of a calendar, and on paper with its reasoning. */
export function ShareView(props: ShareProps) {
  const { part, share, now, readerZone, copied, refused, copy, withPart } = props;
  const words: ShareWords = { ...props.words, ...part.words };
  const shared = share(part);
  const sharing: Sharing = { shared, readerZone, words, ...linksOf(props) };
  const text = shareText(sharing);
  return (
    <>
      <div class="actions no-print">
        <button type="button" class="button quiet" onClick={() => void copy(text)}>
          {copied === text ? words.textCopied : words.copyText}
        </button>
        {'canShare' in navigator && navigator.canShare({ text }) && (
          <button type="button" class="button quiet" onClick={() => void send(sharing, text)}>
            {words.send}
          </button>
        )}
        {shared.paragraphs
          .flatMap(({ promises }) => promises)
          .map((promise) => {
            const { key, name, due, explained } = promise;
            return (
              due !== undefined &&
              explained !== undefined && (
                <button
                  key={key}
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    save(
                      `${key}.ics`,
                      new Blob([deadlineCalendar(sharing, promise, { due, now })], {
                        type: 'text/calendar;charset=utf-8',
                      }),
                    );
                  }}
                >
                  {words.calendarOf(name)}
                </button>
              )
            );
          })}
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            withPart('picture', () => {
              withPart('ledger', printOut);
            });
          }}
        >
          {words.print}
        </button>
      </div>
      <p class="visually-hidden no-print" role="status">
        {copied === text && words.textCopied}
      </p>
      {refused === text && (
        <label class="no-print">
          {words.refused}
          <textarea readOnly rows={10} value={text} />
        </label>
      )}
    </>
  );
}

/** The address that shows the answer again, in the same version for ever; and the one of what was asked alone. */
function linksOf({ page, state, linked = state, version }: ShareProps): Pick<Sharing, 'link' | 'report'> {
  const pinned: State = { ...linked, version: version.date };
  return {
    link: page + formatAddress(pinned),
    report: version.provider + formatAddress({ ...pinned, pauses: [], done: [] }),
  };
}

async function send({ shared, link }: Sharing, text: string): Promise<void> {
  try {
    await navigator.share({ title: shared.version.title, text, url: link });
  } catch {
    // The reader thought better of it.
  }
}

/** Prints the answer with every reckoning open. */
function printOut(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.calculator-result .ledger')) {
    details.open = true;
  }
  // The reckonings are there with the next frame.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      print();
    });
  });
}
