using PrivacyCloud.Silo.Hosting;

// Told to stop, a silo hands over what it owns. Left to itself the command line gives up waiting after two seconds.
return await SiloCommand.Build().Parse(args).InvokeAsync(
    new() { ProcessTerminationTimeout = SiloServing.StopsWithin });
