import type { Chromium } from '../browser/chromium'
import { REPLICA_IDS, replicaUrl } from '../replicas/sites'
import { longest, MARK, mark, slowest, sum } from './stretches'
import { cells, heads, say } from './table'
import { readTrace, type Trace, traced } from './trace'

/** What the extension costs a page where nobody writes. */

const IDLE = 5_000

/** A feed of 2,000 nodes in which something is always coming and going. */
const LIVELY = `(() => {
  const feed = document.body.appendChild(document.createElement('div'))
  const post = (number) => {
    const box = document.createElement('div')
    box.innerHTML = '<p>Post ' + number + '</p><button>Like</button><span role="button">Reply</span>'
    return box
  }
  for (let number = 0; number < 500; number++) feed.append(post(number))
  let number = 500
  setInterval(() => {
    for (let round = 0; round < 10; round++) {
      feed.firstElementChild.remove()
      feed.append(post(number++))
    }
    for (const text of feed.querySelectorAll('p')) text.textContent += '.'
  }, 100)
})()`

/** From the page's first moment on: what the scripts cost at the start counts, too. */
async function idle(browser: Chromium, url: string): Promise<Trace> {
  const page = await browser.context.newPage()
  const text = await traced(browser.session, async () => {
    await page.goto(url)
    await mark(page)
    await page.evaluate(LIVELY)
    await page.waitForTimeout(IDLE)
  })
  await page.close()
  return readTrace(text, MARK)
}

/** Prints a table of the replicas whose names are like `only`. */
export async function benchIdle(bare: Chromium, browser: Chromium, only: RegExp): Promise<void> {
  say(
    `${'Nobody writes; a feed changes for 5 s (ms)'.padEnd(44)}${heads(['without', 'with', 'ours', 'longest'])}`,
  )
  for (const id of REPLICA_IDS.filter((each) => only.test(each))) {
    const without = await idle(bare, replicaUrl(id))
    const { tasks, ours } = await idle(browser, replicaUrl(id))
    say(
      `${id.padEnd(44)}${cells([sum(without.tasks), sum(tasks), sum(ours), longest(ours)])}  ${slowest(ours)}`,
    )
  }
}
