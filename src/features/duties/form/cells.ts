export { FieldCell, RecordsCell } from './linkCells.tsx';
export { PlaceCell } from './PlaceCell.tsx';
