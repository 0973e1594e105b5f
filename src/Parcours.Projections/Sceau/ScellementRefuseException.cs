namespace Parcours.Projections.Sceau;

/// <summary>Le journal ne peut être scellé sans couvrir une altération ou changer de clé sans relais ; le message dit quoi faire.</summary>
public sealed class ScellementRefuseException(string message) : Exception(message);
