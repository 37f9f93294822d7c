import {
  Bell,
  BookCheck,
  Building2,
  Columns2,
  FilePlus2,
  FileText,
  ListChecks,
  Settings,
  Sunrise,
  type LucideIcon,
} from 'lucide-react';

export interface Place {
  /** In the words of `common`. */
  readonly name: 'today' | 'companies' | 'claims' | 'documents' | 'compare' | 'review' | 'alerts' | 'add' | 'settings';
  readonly to: string;
  /** Keys that lead there, one after the other. */
  readonly keys: string;
  readonly Icon: LucideIcon;
}

/** The screens that stand in the navigation, in their order. */
export const PLACES: readonly Place[] = [
  { name: 'today', to: '/', keys: 'g>t', Icon: Sunrise },
  { name: 'companies', to: '/companies', keys: 'g>o', Icon: Building2 },
  { name: 'claims', to: '/claims', keys: 'g>c', Icon: ListChecks },
  { name: 'documents', to: '/documents', keys: 'g>d', Icon: FileText },
  { name: 'compare', to: '/compare', keys: 'g>m', Icon: Columns2 },
  { name: 'review', to: '/review', keys: 'g>r', Icon: BookCheck },
  { name: 'alerts', to: '/alerts', keys: 'g>l', Icon: Bell },
  { name: 'add', to: '/add', keys: 'g>a', Icon: FilePlus2 },
  { name: 'settings', to: '/settings', keys: 'g>s', Icon: Settings },
];
