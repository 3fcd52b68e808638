// Japan, Tokyo. The group's id is an example.
using '../main.bicep'

param region = 'jp-1'
param location = 'japaneast'
param operatorsGroupId = '00000000-0000-0000-0000-000000000000'
param operatorsGroupName = 'privacycloud-operators-jp'
param addressSpace = '10.20.0.0/16'
param mailServer = '203.0.113.25/32'
param webhooks = true
param peers = ['198.51.100.80/32'] // The edge of vn-1.
param evidenceDays = 1825
