export { EventInput } from './EventInput.tsx';
export { FieldOfInput } from './FieldOfInput.tsx';
export { RecordsInput } from './RecordsInput.tsx';
export { RegisterInput } from './RegisterInput.tsx';
export { RhythmInput } from './RhythmInput.tsx';
export { ServedInput } from './ServedInput.tsx';
