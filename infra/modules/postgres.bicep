// The region's database: no password, no public address, two zones, and backups that stay in the region.
param name string
param location string
param tags object
param sku string
param subnetId string
param zoneId string
param operatorsGroupId string
param operatorsGroupName string
param logsId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: sku, tier: 'GeneralPurpose' }
  properties: {
    version: '16'
    createMode: 'Default'
    availabilityZone: '1'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: subscription().tenantId }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zoneId
      publicNetworkAccess: 'Disabled'
    }
    // A backup holds the keys' table too. Short retention, and region keys that are renewed, make old copies useless.
    backup: { backupRetentionDays: 7, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'ZoneRedundant', standbyAvailabilityZone: '2' }
    storage: { storageSizeGB: 256, autoGrow: 'Enabled', tier: 'P15' }
  }
}

resource operators 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: operatorsGroupId
  properties: {
    principalName: operatorsGroupName
    principalType: 'Group'
    tenantId: subscription().tenantId
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'privacycloud'
  dependsOn: [operators]
  properties: { charset: 'UTF8', collation: 'C' } // Bytes sort alike on every server, whatever its libraries.
}

// Statements are never logged: their parameters could be a person's data.
var settings = [
  { name: 'require_secure_transport', value: 'on' }
  { name: 'log_statement', value: 'none' }
  { name: 'log_min_duration_statement', value: '-1' }
  { name: 'log_parameter_max_length', value: '0' }
]

@batchSize(1)
resource set 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = [for one in settings: {
  parent: server
  name: one.name
  dependsOn: [database]
  properties: { value: one.value, source: 'user-override' }
}]

resource watched 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'cell'
  scope: server
  properties: { workspaceId: logsId, logs: [{ category: 'PostgreSQLLogs', enabled: true }] }
}

output host string = server.properties.fullyQualifiedDomainName
