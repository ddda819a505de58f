import { Component, type ComponentType, type JSX } from 'preact';
import type { OwnShareWords, ShareWords } from '../i18n/es/calculator-share.ts';
import { formatAddress } from './address.ts';
import type { PartProps } from './calculator.tsx';
import type { Case } from './reading.ts';
import type { MetricResult } from './result.ts';
import { save } from './save.ts';
import { deadlineCalendar } from './share-deadline.ts';
import { dueIn, shareText, type SharedCase } from './share-text.ts';
import type { State } from './state.ts';

/** What loads once a reader wants to take a case along. */
export interface SharePart {
  readonly ShareView: ComponentType<ShareProps>;
  readonly words: OwnShareWords;
}

interface ShareProps extends PartProps {
  /** What the case's answer depends on. */
  readonly state: State;
  readonly known: Case;
  readonly results: readonly MetricResult[];
  readonly words: ShareWords;
}

interface ShareState {
  /** The text that was copied last, or that the browser refused to copy. */
  readonly copied?: string;
  readonly refused?: string;
}

/** A case as text, as entries of a calendar, and on paper with its reasoning. */
export class ShareView extends Component<ShareProps, ShareState> {
  override render(props: ShareProps, { copied, refused }: ShareState): JSX.Element {
    const { known, results, now, readerZone, words, withPart } = props;
    const shared: SharedCase = { known, results, readerZone, words, ...linksOf(props) };
    const text = shareText(shared);
    return (
      <>
        <div class="actions no-print">
          <button type="button" class="button quiet" onClick={() => void this.copy(text)}>
            {copied === text ? words.textCopied : words.copyText}
          </button>
          {'canShare' in navigator && navigator.canShare({ text }) && (
            <button type="button" class="button quiet" onClick={() => void send(shared, text)}>
              {words.send}
            </button>
          )}
          {results.map((result) => {
            const due = dueIn(result);
            return (
              due !== undefined && (
                <button
                  key={result.metric.key}
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    save(
                      `${result.metric.key}.ics`,
                      new Blob([deadlineCalendar(shared, result, { due, now })], {
                        type: 'text/calendar;charset=utf-8',
                      }),
                    );
                  }}
                >
                  {words.calendarOf(result.metric.name)}
                </button>
              )
            );
          })}
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              withPart('ledger', printOut);
            }}
          >
            {words.print}
          </button>
        </div>
        <p class="visually-hidden" role="status">
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

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ copied: text });
    } catch {
      this.setState({ refused: text });
    }
  }
}

/** The address that shows the case again, in the same version for ever; and the one of its report alone. */
function linksOf({ page, state, version }: ShareProps): Pick<SharedCase, 'link' | 'report'> {
  const pinned: State = { ...state, version: version.date };
  return {
    link: page + formatAddress(pinned),
    report: version.provider + formatAddress({ ...pinned, pauses: [], done: [] }),
  };
}

async function send({ known, link }: SharedCase, text: string): Promise<void> {
  try {
    await navigator.share({ title: known.version.title, text, url: link });
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
