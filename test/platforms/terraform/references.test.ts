/** What expressions see of resources. */
import { describe, expect, it } from 'vitest'
import { get } from '../../../src/model/index.js'
import { modelOf, resource } from './helpers.js'

describe('references to nested blocks', () => {
  const model = modelOf({
    'main.tf': `
      resource "azurerm_mysql_server" "db" {
        identity {
          type = "SystemAssigned"
        }
      }
      resource "azurerm_key_vault_access_policy" "db" {
        object_id = azurerm_mysql_server.db.identity.0.principal_id
        kind      = azurerm_mysql_server.db.identity[0].type
      }
    `,
  })

  it('what the provider adds to a block is known after apply, and no mistake', () => {
    const { body } = resource(model, 'azurerm_key_vault_access_policy.db')
    expect(model.problems).toEqual([])
    expect(get(body, 'object_id').kind).toBe('unknown')
    expect(get(body, 'kind')).toMatchObject({ value: 'SystemAssigned' })
  })
})
