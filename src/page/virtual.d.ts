/** What `src/plugins/stories/stories.ts` makes of the story folders. */
declare module 'virtual:stories' {
  type Story = import('../model/story').Story;
  export const summaries: Pick<Story, 'slug' | 'title' | 'standfirst' | 'language' | 'direction' | 'asOf'>[];
  export const loaders: Record<string, () => Promise<{ story: Story }>>;
}
