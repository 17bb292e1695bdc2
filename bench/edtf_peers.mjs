// How the two EDTF libraries of the npm registry are asked, for `date_peers.py`: a question comes in as one
// line of JSON and the answer goes out as one. Both are looked for where NODE_PATH points.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { dirname, join } from 'node:path'

const folder = process.env.NODE_PATH
const require = createRequire(pathToFileURL(join(folder, 'asked.js')))

const libraries = {
  edtf: async () => {
    const { default: edtf } = require('edtf')
    return {
      read: edtf,
      bounds: value => [value.min, value.max],
      compare: (a, b) => a.compare(b),
    }
  },
  '@edtf-ts/core': async () => {
    const { parse, compare } = require('@edtf-ts/core')
    return {
      read: text => {
        const found = parse(text)
        if (!found.success) throw new Error('refused')
        return found.value
      },
      bounds: value => [value.minMs, value.maxMs],
      compare,
    }
  },
}

// What an unbounded side is answered with: nothing, an infinity, or the farthest time of a Date.
const FARTHEST = 8.64e15
const shown = bound => {
  if (bound === null || bound === undefined || Math.abs(Number(bound)) === Infinity) return null
  return Math.abs(Number(bound)) === FARTHEST ? null : String(bound)
}

const reads = (library, text) => {
  try {
    return library.bounds(library.read(text))
  } catch {
    return undefined
  }
}

// Of the processor, as Python's process_time.
const seconds = start => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const rates = (library, { texts, runs }, read) => {
  const readable = texts.filter(text => reads(library, text) !== undefined)
  const found = []
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    for (const text of readable) read(text)
    found.push(readable.length / seconds(start))
  }
  return { share: readable.length / texts.length, rates: found }
}

const tasks = {
  bounds: (library, { texts }) => texts.map(text => reads(library, text)?.map(shown) ?? 'refused'),
  read: (library, question) => rates(library, question, library.read),
  'read and bound': (library, question) =>
    rates(library, question, text => library.bounds(library.read(text))),
  sort: (library, { texts, runs }) => {
    const values = texts.filter(text => reads(library, text) !== undefined).map(text => library.read(text))
    const rates = []
    for (let run = 0; run < runs; run++) {
      const start = process.cpuUsage()
      ;[...values].sort(library.compare)
      rates.push(values.length / seconds(start))
    }
    return { share: values.length / texts.length, rates }
  },
}

const version = name => {
  let at = dirname(require.resolve(name))
  for (;;) {
    try {
      const found = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
      if (found.name === name) return found.version
    } catch {
      // the package's own description lies further up
    }
    at = dirname(at)
  }
}

const question = JSON.parse(readFileSync(0, 'utf8'))
const library = await libraries[question.library]()
const answer = question.task === 'version' ? version(question.library) : tasks[question.task](library, question)
process.stdout.write(JSON.stringify(answer))
