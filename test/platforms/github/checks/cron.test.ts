import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cronFault } from '../../../../src/platforms/github/checks/cron.js'

describe('cronFault', () => {
  it.each(['0 0 * * *', '*/15 3-5 * JAN-MAR MON,WED', '5,35 * 1,15 * *', '0 0 31 12 6', '30 5/6 * * sun'])(
    'accepts %s',
    (cron) => {
      expect(cronFault(cron)).toBeUndefined()
    },
  )

  it.each([
    ['60 * * * *', 'no minute'],
    ['0 24 * * *', 'no hour'],
    ['0 0 0 * *', 'no day of the month'],
    ['0 0 * 13 *', 'no month'],
    ['0 0 * * 7', 'no day of the week'],
    ['0 5-3 * * *', 'no hour'],
    ['0 0 * * MOON', 'no day of the week'],
    ['0 0 * *', 'five fields'],
    ['@daily', 'no nicknames'],
    ['*/3 * * * *', 'every 3 minutes'],
    ['0,59 * * * *', 'every minute'],
  ])('refuses %s: %s', (cron, why) => {
    expect(cronFault(cron)).toContain(why)
  })

  it('takes an hour for a gap when the next hour is left out', () => {
    expect(cronFault('0,59 3 * * *')).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789*/,- aMON@\n') }),
        (cron) => cronFault(cron) !== null,
      ),
    )
  })
})
