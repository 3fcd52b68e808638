// Names of private endpoints, known inside the cell alone.
param region string
param networkId string
param tags object

var names = [
  'privatelink.blob.${environment().suffixes.storage}'
  'privatelink.table.${environment().suffixes.storage}'
  'privatelink.vaultcore.azure.net'
  'privatelink${environment().suffixes.acrLoginServer}'
  'privacycloud-${region}.private.postgres.database.azure.com'
]

resource zones 'Microsoft.Network/privateDnsZones@2020-06-01' = [for name in names: {
  name: name
  location: 'global'
  tags: tags
}]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [for (name, n) in names: {
  parent: zones[n]
  name: 'cell'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: networkId } }
}]

output blob string = zones[0].id
output table string = zones[1].id
output vault string = zones[2].id
output registry string = zones[3].id
output postgres string = zones[4].id
