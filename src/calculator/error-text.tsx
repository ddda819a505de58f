interface ErrorTextProps {
  /** By which what is mistaken names it. */
  readonly id?: string;
  readonly lines: readonly string[];
}

/** What is mistaken, beside it, in words and not by colour alone. */
export function ErrorText({ id, lines }: ErrorTextProps) {
  return lines.length === 0 ? null : (
    <p class="error" id={id} tabIndex={-1}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
