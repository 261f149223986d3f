import { useEffect } from 'react';
import { useNavigate } from 'react-admin';
import { useFormState } from 'react-hook-form';

/** Leaves the form for `to` as soon as nothing is unsaved any more, so that the warning about unsaved changes is not asked. */
export function Leaving({ to }: { readonly to: string }): null {
  const navigate = useNavigate();
  const { dirtyFields, isSubmitSuccessful } = useFormState();
  const isSafe = isSubmitSuccessful || Object.keys(dirtyFields).length === 0;
  useEffect(() => {
    if (!isSafe) return;
    // The guard of unsaved changes learns of the clean form in an effect of its own, after this one.
    const later = setTimeout(() => navigate(to));
    return () => clearTimeout(later);
  }, [isSafe, navigate, to]);
  return null;
}
