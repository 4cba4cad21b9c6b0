import { STORIES } from '../shared/people'
import { Composer } from './composer'

/** Columns beside each other, each with a composer of its own, all there at once. */
export function Pro() {
  return (
    <main className="columns">
      {STORIES.map((story, index) => (
        <section key={story.id} aria-label={story.author}>
          <article data-testid="tweet" className="tweet">
            <p>{story.text}</p>
          </article>
          <Composer surface={`column-${index + 1}`} inline onPublished={() => {}} />
        </section>
      ))}
    </main>
  )
}
