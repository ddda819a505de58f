/** How long a browser may take to begin with a download. */
const DOWNLOAD = 60_000;

/** Saves a file from the browser's memory, without a server. */
export function save(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, DOWNLOAD);
}
