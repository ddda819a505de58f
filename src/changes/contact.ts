import type { Channel } from '../content/model.ts';
import { changed, type Difference } from './difference.ts';
import type { Edition } from './edition.ts';
import { compareEntries, matched, nameOf } from './entries.ts';
import { compareWeeks } from './hours.ts';
import { compareDurations } from './promise.ts';
import { amounts, better, neutral, type Verdict, worse } from './verdict.ts';

/** The ways to reach the provider. */
export function compareChannels(previous: Edition, next: Edition): readonly Difference[] {
  const nameIn = ({ channels }: Edition, key: string | undefined) =>
    channels.find((channel) => channel.key === key)?.name;
  const wordsIn = (edition: Edition) => (channel: Channel) => ({
    name: channel.name,
    address: channel.address,
    fallback: nameIn(edition, channel.fallback),
    note: channel.note,
  });
  const entries = compareEntries(previous.channels, next.channels, {
    of: 'channel',
    topic: 'channels',
    under: 'channels',
    added: () => better('more-channels'),
    removed: () => worse('fewer-channels'),
    words: (channel) => wordsIn(previous.channels.includes(channel) ? previous : next)(channel),
  });
  return [
    ...entries,
    ...matched(previous.channels, next.channels).kept.flatMap(([was, is]) => [
      ...opening(was, is),
      ...hours(was, is, previous, next),
      ...response(was, is, next),
    ]),
  ];
}

function opening(was: Channel, is: Channel): readonly Difference[] {
  const [before, after] = [was.opensCase, is.opensCase];
  const verdict = amounts(Number(before), Number(after), 'more-is-better', 'offered', 'no-longer-offered');
  if (verdict === undefined) return [];
  const key = `channels.${is.key}.opens-case`;
  return [{ type: 'opens-case', channel: nameOf(is), before, after, key, topic: 'channels', ...verdict }];
}

/** Other hours by another calendar; new hours of the same calendar are the calendar's own difference. */
function hours(was: Channel, is: Channel, previous: Edition, next: Edition): readonly Difference[] {
  if (was.calendar === is.calendar) return [];
  const before = was.calendar === undefined ? undefined : previous.calendars[was.calendar]?.week;
  const after = is.calendar === undefined ? undefined : next.calendars[is.calendar]?.week;
  const verdict =
    before === undefined || after === undefined
      ? neutral('other-hours')
      : (compareWeeks(before, after, { dates: false, terms: false }) ?? neutral('words'));
  const key = `channels.${is.key}.calendar`;
  return [
    {
      type: 'channel-hours',
      channel: nameOf(is),
      ...changed(before, after),
      key,
      topic: 'channels',
      ...verdict,
    },
  ];
}

function response(was: Channel, is: Channel, { counting }: Edition): readonly Difference[] {
  const verdict = compareResponse(was, is, counting.businessDays);
  if (verdict === undefined) return [];
  return [
    {
      type: 'channel-response',
      channel: nameOf(is),
      ...changed(was.response, is.response),
      key: `channels.${is.key}.response`,
      topic: 'channels',
      ...verdict,
    },
  ];
}

function compareResponse(
  { response: before }: Channel,
  { response: after }: Channel,
  businessDays: Edition['counting']['businessDays'],
): Verdict | undefined {
  if (before === undefined) return after === undefined ? undefined : better('promised');
  if (after === undefined) return worse('no-longer-promised');
  return compareDurations(before, after, { businessDays, shortestDay: 0 });
}
