using Parcours.Domain.Transversal;

namespace Parcours.Domain.Communs;

/// <summary>
/// Les retouches vivantes à une position (R6). Une retouche suit toujours sa cible : les lire de la plus récente à la plus
/// ancienne décide de chacune avant qu'elle n'agisse, en une passe, sans récursion ni cycle possible même dans un journal abîmé.
/// </summary>
internal sealed class Retouches
{
    private readonly Dictionary<Guid, long>? _annulations;
    private readonly Dictionary<Guid, List<FaitConsigne>>? _corrections;

    public Retouches(IReadOnlyCollection<FaitConsigne> faits, long position)
    {
        // Presque aucun flux n'est retouché : ne rien allouer pour les autres.
        List<FaitConsigne>? transversaux = null;
        foreach (var consigne in faits)
            if (consigne.Fait is FaitTransversal && consigne.Position <= position) (transversaux ??= []).Add(consigne);
        if (transversaux is null) return;

        transversaux.Sort(static (a, b) => b.Position.CompareTo(a.Position));
        (_annulations, _corrections) = ([], []);
        foreach (var consigne in transversaux)
        {
            if (!LaissentVivre(consigne)) continue;
            var cible = IdentifiantFait.De(((FaitTransversal)consigne.Fait).Cible);
            if (consigne.Fait is EvenementAnnule) _annulations.TryAdd(cible, consigne.Position);
            else if (_corrections.TryGetValue(cible, out var liste)) liste.Add(consigne);
            else _corrections[cible] = [consigne];
        }
    }

    /// <summary>Aucune annulation vivante, postérieure au fait, ne le vise.</summary>
    public bool LaissentVivre(FaitConsigne fait) =>
        _annulations is null || !_annulations.TryGetValue(fait.Id, out var derniere) || derniere <= fait.Position;

    /// <summary>La valeur du fait, corrections vivantes appliquées : la dernière enregistrée l'emporte, champ par champ (R6).</summary>
    public Fait Appliquer(FaitConsigne fait)
    {
        var valeur = fait.Fait;
        if (_corrections is null || !_corrections.TryGetValue(fait.Id, out var corrections)) return valeur;
        for (var i = corrections.Count - 1; i >= 0; i--)
            if (corrections[i].Position > fait.Position) valeur = ((EvenementCorrige)corrections[i].Fait).Appliquer(valeur);
        return valeur;
    }
}
