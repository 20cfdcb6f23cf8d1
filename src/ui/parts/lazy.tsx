import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is drawn for the first time; until then its stand-in is. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn?: ComponentType<Props>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, draw] = useState(false);
    const keep = (component: ComponentType<Props>) => {
      loaded = component;
      draw(true);
    };
    useEffect(() => {
      // A file of ours that does not load is a broken installation: the rejection is reported.
      if (!loaded) void load().then(keep);
    }, []);
    const Component = loaded ?? standIn;
    return Component && <Component {...props} />;
  };
}
