import type { ComponentChildren } from 'preact';
import type { PartProps } from './calculator.tsx';
import { fetched } from './loaded.ts';
import type { PartName, Parts } from './parts.ts';

interface FoldProps<Name extends PartName> extends Pick<PartProps, 'parts' | 'withPart' | 'words'> {
  /** The part that shows what is inside; it loads when it is opened. */
  readonly part: Name;
  readonly class: string;
  /** The id of what opens it. */
  readonly id?: string;
  readonly summary: string;
  readonly open?: boolean;
  readonly children: (part: Parts[Name]) => ComponentChildren;
}

/** Something that a reader opens, and that loads only then. */
export function Fold<Name extends PartName>(props: FoldProps<Name>) {
  const { part: name, parts, withPart, id, summary, open, words, children } = props;
  const part = fetched<Parts[Name]>(parts[name]);
  return (
    <details
      key={name}
      class={props.class}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) withPart(name);
      }}
    >
      <summary id={id}>{summary}</summary>
      {part && children(part)}
      {parts[name]?.type === 'loading' && <p>{words.loading}</p>}
      {parts[name]?.type === 'failed' && <p class="error">{words.foldFailed}</p>}
    </details>
  );
}
