/** Buttons that copy the text of another element; without this script there are none. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy ?? '');
  button.hidden = source === null;
  button.addEventListener('click', () => {
    const text = (source?.innerText ?? '').trim();
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = button.dataset.copied ?? '';
    });
  });
}

export {};
