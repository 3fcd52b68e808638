// Logs stay in the region, and are read by those who signed in. They hold ids and no personal data.
param name string
param location string
param tags object
param days int

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

output id string = logs.id
