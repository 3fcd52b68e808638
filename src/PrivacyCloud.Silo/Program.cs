using PrivacyCloud.Silo.Hosting;

return await SiloCommand.Build().Parse(args).InvokeAsync();
