import Button from '@mui/material/Button';
import { type PointerEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Device } from '../../kit/outbox/device.ts';
import { type KeptFile, localName } from '../../kit/outbox/parcel.ts';
import { keptDrawing } from '../../kit/outbox/photo.ts';
import { usePhotoUrl } from './PhotoInput.tsx';

const WIDTH = 600;
const HEIGHT = 200;
const INK = '#101820';
const PEN = 4;

interface SignatureProps {
  readonly signature: string | null;
  readonly label: string;
  readonly roundId: string;
  readonly device: Device | undefined;
  readonly isOpen: boolean;
  readonly onSay: (signature: string | null, added: readonly KeptFile[]) => void;
}

/** A signature by finger or mouse; what is signed is shown and can be given anew. */
export function Signature(props: SignatureProps): ReactElement {
  const { signature, isOpen, onSay } = props;
  const translate = useTranslate();
  if (signature === null) return isOpen ? <Pad {...props} /> : <span className="faint">{translate('bb.rounds.no_answer')}</span>;
  return (
    <div className="signed">
      <Signed id={signature} {...props} />
      {isOpen && (
        <Button size="small" onClick={() => onSay(null, [])}>
          {translate('bb.rounds.clear_signature')}
        </Button>
      )}
    </div>
  );
}

function Signed({ id, roundId, device }: SignatureProps & { readonly id: string }): ReactElement {
  const translate = useTranslate();
  const url = usePhotoUrl({ id }, roundId, device);
  return url === undefined ? <span>{translate('bb.rounds.signed')}</span> : <img src={url} alt={translate('bb.rounds.signed')} />;
}

function Pad({ label, onSay }: SignatureProps): ReactElement {
  const translate = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number }>(undefined);
  const [isDrawn, setDrawn] = useState(false);
  const placeOf = (event: PointerEvent<HTMLCanvasElement>): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * WIDTH, y: ((event.clientY - box.top) / box.height) * HEIGHT };
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    const pen = canvas.current?.getContext('2d');
    if (last.current === undefined || pen === null || pen === undefined) return;
    const to = placeOf(event);
    pen.strokeStyle = INK;
    pen.lineWidth = PEN;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(last.current.x, last.current.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    last.current = to;
    setDrawn(true);
  };
  const keep = async (): Promise<void> => {
    const file = canvas.current === null ? undefined : await keptDrawing(canvas.current, label);
    if (file !== undefined) onSay(localName(file.id), [file]);
  };
  const clear = (): void => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, WIDTH, HEIGHT);
    setDrawn(false);
  };
  return (
    <div className="pad">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        aria-label={label}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = placeOf(event);
        }}
        onPointerMove={draw}
        onPointerUp={() => {
          last.current = undefined;
        }}
      />
      <div className="row">
        <span className="field-hint grow">{translate('bb.rounds.sign')}</span>
        <Button size="small" variant="text" disabled={!isDrawn} onClick={clear}>
          {translate('bb.rounds.clear_signature')}
        </Button>
        <Button size="small" disabled={!isDrawn} onClick={() => void keep()}>
          {translate('bb.rounds.keep_signature')}
        </Button>
      </div>
    </div>
  );
}
