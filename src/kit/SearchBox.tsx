import ClearIcon from '@mui/icons-material/CloseOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

const WAIT = 300;

interface SearchBoxProps {
  readonly value: string;
  /** Called when the typing pauses, never in the middle of a composition. */
  readonly onSearch: (text: string) => void;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
}

/** A search field that waits for the end of Chinese composition: the letters of a pinyin are not a question. */
export function SearchBox({ value, onSearch, placeholder, autoFocus = false }: SearchBoxProps): ReactElement {
  const translate = useTranslate();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const asked = useRef(value);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (composing || text === asked.current) return;
    const later = setTimeout(() => {
      asked.current = text;
      onSearch(text);
    }, WAIT);
    return () => clearTimeout(later);
  }, [text, composing, onSearch]);
  const clear = (): void => {
    asked.current = '';
    setText('');
    onSearch('');
  };
  return (
    <search className="search">
      <SearchIcon sx={{ fontSize: 18 }} />
      <input
        type="search"
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        title={placeholder}
        // biome-ignore lint/a11y/noAutofocus: the field is what a dialog was opened for
        autoFocus={autoFocus}
        onChange={event => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={event => {
          setComposing(false);
          setText(event.currentTarget.value);
        }}
        onKeyDown={event => {
          if (event.key === 'Escape' && text !== '' && !composing) {
            event.stopPropagation();
            clear();
          }
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={translate('ra.action.clear_input_value')}
          onClick={clear}
          style={{ border: 0, background: 'none', padding: 2, display: 'flex' }}
        >
          <ClearIcon sx={{ fontSize: 16 }} />
        </button>
      )}
    </search>
  );
}
