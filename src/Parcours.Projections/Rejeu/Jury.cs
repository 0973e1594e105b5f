using NodaTime;
using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;
using Parcours.Domain.Personnes;
using Parcours.Projections.Indicateurs;

namespace Parcours.Projections.Rejeu;

/// <summary>
/// Juge des personnes l'une après l'autre, à tous les regards demandés, et n'en retient que les comptes. Un jury ne se partage pas entre
/// fils : chacun a le sien, et ils se réunissent à la fin.
/// </summary>
internal sealed class Jury
{
    private readonly (Regard Regard, Compteur[] Compteurs, Banc[] Bancs)[] _regards;

    /// <param name="regards">Regards demandés.</param>
    /// <param name="enDetail">Retient les unités.</param>
    public Jury(IReadOnlyList<Regard> regards, bool enDetail) => _regards = [.. regards.Select(regard =>
    {
        var compteurs = regard.Chiffres.Select(_ => new Compteur(enDetail)).ToArray();
        return (regard, compteurs, LectureIndicateurs.ParSerie(regard.Chiffres).Select(groupe => Banc.De(groupe.Key, regard.Observation, [.. groupe], compteurs)).ToArray());
    })];

    /// <summary>Les comptes de chaque chiffre de chaque regard, dans l'ordre.</summary>
    public IReadOnlyList<IReadOnlyList<Mesure>> Mesures => [.. _regards.Select(regard => regard.Compteurs.Select(compteur => compteur.Mesurer()).ToList())];

    /// <summary>Juge un flux.</summary>
    /// <param name="flux">La personne, ou l'objet suivi.</param>
    /// <param name="faits">Tous ses faits, retouches comprises, jusqu'à la plus lointaine des positions au moins.</param>
    public void Juger(Guid flux, IReadOnlyCollection<FaitConsigne> faits)
    {
        foreach (var (regard, _, bancs) in _regards) Juger(flux, faits, regard, bancs);
    }

    /// <summary>Juge des flux que des fusions relient : à chaque regard, les personnes que l'on y connaissait.</summary>
    public void Juger(Parente parente)
    {
        foreach (var (regard, _, bancs) in _regards)
            foreach (var (personne, faits) in parente.Personnes(regard.Position)) Juger(personne, faits, regard, bancs);
    }

    private static void Juger(Guid personne, IReadOnlyCollection<FaitConsigne> faits, Regard regard, Banc[] bancs)
    {
        var connus = Connaissance.A(faits, regard.Position);
        if (connus.Count == 0) return;
        var lue = PersonneLue.De(personne, connus, regard.Observation);
        var dispositifs = 0;
        foreach (var connu in lue.Faits) dispositifs |= Bit(connu.Fait.Episode.Dispositif);
        foreach (var banc in bancs)
            if ((banc.Dispositifs & dispositifs) != 0) banc.Juger(lue, banc.Compteurs);
    }

    /// <summary>Y ajoute ce qu'un autre jury des mêmes regards a compté.</summary>
    public void Reunir(Jury autre)
    {
        foreach (var (ici, la) in _regards.Zip(autre._regards))
            foreach (var (compteur, ajoute) in ici.Compteurs.Zip(la.Compteurs)) compteur.Reunir(ajoute);
    }

    private static int Bit(Dispositif dispositif) => 1 << (int)dispositif;

    /// <summary>Les formules d'une série : qui n'a aucun fait de ses dispositifs n'y compte nulle part, et ne passe pas devant elles.</summary>
    private readonly record struct Banc(int Dispositifs, Action<PersonneLue, Compteur[]> Juger, Compteur[] Compteurs)
    {
        public static Banc De(ISerie serie, LocalDate observation, (int Rang, ChiffreDemande Chiffre)[] chiffres, Compteur[] compteurs) => new(
            serie.Dispositifs.Aggregate(0, (bits, dispositif) => bits | Bit(dispositif)),
            serie.Lier([.. chiffres.Select(demande => demande.Chiffre.Lier(observation))]),
            Array.ConvertAll(chiffres, demande => compteurs[demande.Rang]));
    }
}
