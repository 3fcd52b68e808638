// Residency as a denial: the platform itself refuses what would lie outside the region.
targetScope = 'subscription'

param region string
param location string

// Built-in definitions: "Allowed locations" and "Allowed locations for resource groups".
var denials = [
  { name: 'resources', id: 'e56962a6-4747-49cd-b67b-bf8b01975c4c' }
  { name: 'groups', id: 'e765b5de-1225-4ba3-bd56-1ac6695af988' }
]

resource denied 'Microsoft.Authorization/policyAssignments@2024-04-01' = [for one in denials: {
  name: 'privacycloud-${region}-${one.name}'
  properties: {
    displayName: 'PrivacyCloud ${region}: ${one.name} only in ${location}'
    description: 'A tenant\'s data lives in its region, and nowhere else.'
    policyDefinitionId: tenantResourceId('Microsoft.Authorization/policyDefinitions', one.id)
    enforcementMode: 'Default'
    parameters: { listOfAllowedLocations: { value: [location] } }
    nonComplianceMessages: [{ message: 'This cell lies in ${location}. Nothing of it may lie elsewhere.' }]
  }
}]
