using System.Globalization;
using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Sceau;

namespace Parcours.Projections.Sceau;

/// <summary>
/// Confronte le journal, ligne à ligne, aux feuilles scellées, et nomme ce qui les sépare. Seuls les écarts sont gardés ; passé
/// <see cref="Maximum"/>, les suivants ne sont plus nommés.
/// </summary>
/// <param name="finDuScelle">Dernière position scellée : au-delà, un fait sans feuille attend simplement son sceau.</param>
internal sealed class EcartsDuJournal(long finDuScelle)
{
    public const int Maximum = 1_000;

    private readonly List<LigneDuJournal> _lignes = [];
    private readonly List<FeuilleDeSceau> _feuilles = [];
    private readonly List<(FeuilleDeSceau Feuille, LigneDuJournal Ligne)> _etiquettes = [];

    /// <summary>Des écarts n'ont pas été gardés.</summary>
    public bool EstTronque { get; private set; }

    /// <summary>Une ligne du journal et son empreinte, une feuille, ou les deux à la même position.</summary>
    public void Confronter(LigneDuJournal? ligne, byte[]? empreinte, FeuilleDeSceau? feuille)
    {
        if (ligne is not null && feuille is { } scellee && empreinte.AsSpan().SequenceEqual(scellee.Empreinte))
        {
            // L'empreinte couvre tout cela : une feuille qui dit autre chose tromperait sur le nom d'un fait disparu.
            if ((scellee.Fait, scellee.Type, scellee.ConnuLe) != (ligne.Id, ligne.Type, ligne.ConnuLe)) Garder(_etiquettes, (scellee, ligne));
            return;
        }
        if (ligne is not null && (feuille is not null || ligne.Position <= finDuScelle)) Garder(_lignes, ligne);
        if (feuille is { } orpheline) Garder(_feuilles, orpheline);
    }

    /// <summary>Les faits dont la feuille n'a pas trouvé de ligne : une poignée, sauf si les feuilles ou le journal ont été vidés.</summary>
    public IReadOnlyList<Guid> Perdus => [.. _feuilles.Select(feuille => feuille.Fait).Except(_lignes.Select(ligne => ligne.Id))];

    /// <summary>La ligne d'un fait perdu, lue hors de ce qui est scellé.</summary>
    public void Retrouver(LigneDuJournal ligne) => _lignes.Add(ligne);

    /// <summary>Ce qui les sépare, dans l'ordre des positions scellées.</summary>
    /// <param name="jourDe">Le jour scellé d'une position ; nul hors de tout sceau.</param>
    public IEnumerable<Anomalie> Nommer(Func<long, LocalDate?> jourDe)
    {
        var (canonique, restantes) = (new JsonCanonique(), new Dictionary<Guid, LigneDuJournal>());
        foreach (var ligne in _lignes) restantes[ligne.Id] = ligne;
        var anomalies = new List<Anomalie>(_feuilles.Count);
        foreach (var feuille in _feuilles)
        {
            if (!restantes.Remove(feuille.Fait, out var ligne))
                anomalies.Add(De(GenreDAnomalie.Supprime, feuille, jourDe, $"a été supprimé du journal ; il était connu du {Instant(feuille.ConnuLe)}"));
            else if (ligne.Position != feuille.Position)
                anomalies.Add(De(GenreDAnomalie.Deplace, feuille, jourDe, $"a été déplacé à la position {ligne.Position}{(EstLaMeme(ligne with { Position = feuille.Position }, feuille, canonique) ? "" : ", et modifié")}"));
            else if (ligne.ConnuLe != feuille.ConnuLe)
                anomalies.Add(De(GenreDAnomalie.Antidate, feuille, jourDe,
                    $"était connu du {Instant(feuille.ConnuLe)} et se dit désormais connu du {ligne.Instant()}{(EstLaMeme(ligne with { ConnuLe = feuille.ConnuLe }, feuille, canonique) ? "" : ", et a été modifié")}"));
            else
                anomalies.Add(De(GenreDAnomalie.Modifie, feuille, jourDe, $"n'est plus celui qui fut scellé{(ligne.Type == feuille.Type ? "" : $" : son type est devenu {ligne.Nom}")}"));
        }
        foreach (var ligne in restantes.Values)
            anomalies.Add(new(GenreDAnomalie.Insere, $"Le fait {ligne.Id} ({NomDe(ligne.Type) ?? ligne.Nom}, position {ligne.Position}) a été inséré parmi des faits scellés{LeJour(jourDe(ligne.Position))}.",
                jourDe(ligne.Position), ligne.Position, ligne.Id, NomDe(ligne.Type)));
        foreach (var (feuille, ligne) in _etiquettes)
            anomalies.Add(new(GenreDAnomalie.FeuillesAlterees, $"La feuille de la position {feuille.Position} nomme mal le fait {ligne.Id}, qui est intact.", jourDe(feuille.Position), feuille.Position, ligne.Id, NomDe(ligne.Type)));
        return anomalies.OrderBy(anomalie => anomalie.Position);
    }

    private static Anomalie De(GenreDAnomalie genre, in FeuilleDeSceau feuille, Func<long, LocalDate?> jourDe, string quoi)
    {
        var jour = jourDe(feuille.Position);
        return new(genre, $"Le fait {feuille.Fait} ({NomDe(feuille.Type) ?? "type inconnu"}, position {feuille.Position}{LeJour(jour)}) {quoi}.", jour, feuille.Position, feuille.Fait, NomDe(feuille.Type));
    }

    private static bool EstLaMeme(LigneDuJournal ligne, in FeuilleDeSceau feuille, JsonCanonique canonique) => ligne.Feuille(canonique).AsSpan().SequenceEqual(feuille.Empreinte);

    private static string? NomDe(short type) => CatalogueEvenements.ParCode.TryGetValue(type, out var connu) ? connu.Forme.Nom : null;

    private static string LeJour(LocalDate? jour) => jour is { } date ? string.Create(CultureInfo.InvariantCulture, $", sceau du {date:yyyy-MM-dd}") : "";

    private static string Instant(long connuLe) => LigneDuJournal.EnTexte(connuLe);

    private void Garder<T>(List<T> liste, T ecart)
    {
        if (liste.Count < Maximum) liste.Add(ecart);
        else EstTronque = true;
    }
}
