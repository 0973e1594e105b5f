using Parcours.Projections.Enregistrement;

namespace Parcours.Host.Faits;

/// <summary>Ce qu'un lot passé à blanc retient d'une page à l'autre : les identifiants qu'il aurait tirés, les faits qu'il aurait consignés.</summary>
internal sealed class EssaiABlanc
{
    public Dictionary<(string Genre, string Emetteur), Guid> Provisoires { get; } = [];

    public FaitsSupposes Supposes { get; } = new();
}
