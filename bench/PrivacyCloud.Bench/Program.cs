using PrivacyCloud.Bench;

return await Benches.RunAsync(args);
