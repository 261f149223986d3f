/** Stands in the place of react-admin's own writer of CSV files, which every page would load: files are written by the server. Throws. */
export default function noExporter(): never {
  throw new Error('files are written by the server');
}
