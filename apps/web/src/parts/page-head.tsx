import { Group, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useHeadingFocus } from './heading-focus.js';

interface PageHeadProps {
  readonly title: string;
  /** Of what the words of the title are, where they are not the page's. */
  readonly lang?: string;
  readonly children?: ReactNode;
  /** Takes the focus wherever one came from: what had it is gone. */
  readonly alone?: boolean;
}

/** The head of a screen: its name, also in the browser's tab, and what can be done with the whole of it. */
export function PageHead({ title, lang, children, alone = false }: PageHeadProps) {
  const heading = useHeadingFocus(alone);
  useEffect(() => {
    document.title = `${title} · Wordkept`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-end" mb="sm" gap="xs">
      <Title order={1} lang={lang} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children && (
        <Group gap="xs" className="wk-screen-only">
          {children}
        </Group>
      )}
    </Group>
  );
}
