import { executeServerCommand } from '@web/test-runner-commands';

/** Something that a screen reader tells of, with what is in it. */
interface SpokenNode {
  role: string;
  name?: string;
  children?: SpokenNode[];
}

/** What a screen reader says of the page, in its order: the name of each thing that has one, and every text. */
export async function spoken(): Promise<string[]> {
  const tree = await executeServerCommand<SpokenNode | null, object>('phoihop-accessibility-tree', {});
  const said = ({ name = '', children = [] }: SpokenNode): string[] => [
    name.trim(),
    ...children.flatMap(said),
  ];
  return (tree?.children ?? []).flatMap(said).filter((each) => each !== '');
}
