namespace Parcours.Host;

/// <summary>Une configuration avec laquelle le service ne doit pas démarrer ; le message, en français, dit quoi changer.</summary>
public sealed class ConfigurationRefuseeException(string message) : Exception(message);
