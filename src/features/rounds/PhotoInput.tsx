import CameraIcon from '@mui/icons-material/AddAPhotoOutlined';
import CloseIcon from '@mui/icons-material/CloseOutlined';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { FileEntry } from '../../../model/kernel/kinds/files.ts';
import type { Device } from '../../kit/outbox/device.ts';
import { FILE_LIMIT } from '../../kit/outbox/outbox.ts';
import { type KeptFile, localId, localName } from '../../kit/outbox/parcel.ts';
import { keptPhoto } from '../../kit/outbox/photo.ts';
import { fileUrl } from '../../providers/dataProvider.ts';

const MOST = 5;

/** The address of a photo: on the server, or on this device while it waits. */
export function usePhotoUrl(photo: Pick<FileEntry, 'id'>, roundId: string, device: Device | undefined): string | undefined {
  const local = localId(photo.id);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (local === undefined || device === undefined) return;
    let made: string | undefined;
    let isHere = true;
    void device.file(local).then(file => {
      if (file === undefined || !isHere) return;
      made = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
      setUrl(made);
    });
    return () => {
      isHere = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [local, device]);
  return local === undefined ? fileUrl('rounds', roundId, photo.id) : url;
}

interface PhotoProps {
  readonly photo: FileEntry;
  readonly roundId: string;
  readonly device: Device | undefined;
  readonly onRemove: (() => void) | undefined;
}

function Photo({ photo, roundId, device, onRemove }: PhotoProps): ReactElement {
  const translate = useTranslate();
  const url = usePhotoUrl(photo, roundId, device);
  return (
    <span className="photo">
      {url !== undefined && <img src={url} alt={photo.name} />}
      {onRemove !== undefined && (
        <button type="button" aria-label={translate('bb.rounds.remove_photo', { name: photo.name })} onClick={onRemove}>
          <CloseIcon fontSize="small" />
        </button>
      )}
    </span>
  );
}

interface PhotoInputProps {
  readonly photos: readonly FileEntry[];
  readonly roundId: string;
  readonly device: Device | undefined;
  readonly isOpen: boolean;
  readonly onSay: (photos: readonly FileEntry[], added: readonly KeptFile[]) => void;
}

/** Photos of a line: the phone's camera through the browser's own file field, which asks for no secure connection. */
export function PhotoInput({ photos, roundId, device, isOpen, onSay }: PhotoInputProps): ReactElement {
  const translate = useTranslate();
  const notify = useNotify();
  const camera = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    const kept = await keptPhoto(file);
    setBusy(false);
    const size = kept.bytes.byteLength;
    if (size > FILE_LIMIT) notify('bb.outbox.file_too_big', { type: 'error' });
    else onSay([...photos, { id: localName(kept.id), name: kept.name, type: kept.type, size }], [kept]);
  };
  return (
    <div className="photos">
      {photos.map(photo => (
        <Photo
          key={photo.id}
          photo={photo}
          roundId={roundId}
          device={device}
          onRemove={
            isOpen
              ? () =>
                  onSay(
                    photos.filter(one => one.id !== photo.id),
                    [],
                  )
              : undefined
          }
        />
      ))}
      {isOpen && photos.length < MOST && (
        <button type="button" className="take" disabled={isBusy} onClick={() => camera.current?.click()}>
          <CameraIcon />
          <span>{translate('bb.rounds.take_photo')}</span>
        </button>
      )}
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={translate('bb.rounds.take_photo')}
        onChange={event => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
