using NodaTime;
using Parcours.Domain.Communs;

namespace Parcours.Domain.Habilitations;

/// <summary>À qui un dossier est confié, où, et depuis quand : ce dont dépend qui le voit.</summary>
public sealed class Rattachement
{
    private readonly List<(LocalDate Depuis, string Organisme)> _organismes = [];
    private Guid? _referent;

    private Rattachement() { }

    /// <summary>Territoire connu du dossier, le dernier par sa date d'effet ; nul si aucun fait ne le dit.</summary>
    public string? Territoire { get; private set; }

    /// <summary>Reconstitue le rattachement d'un épisode, effets futurs écartés.</summary>
    /// <param name="personne">Ce que le journal sait de la personne.</param>
    /// <param name="episode">L'épisode.</param>
    /// <param name="jour">Jour de la lecture.</param>
    public static Rattachement De(DossierPersonne personne, Episode episode, LocalDate jour)
    {
        var rattachement = new Rattachement();
        foreach (var connu in personne.Connus.Where(connu => Rattache(connu.Fait.Episode, episode) && connu.Fait.DateEffet <= jour)
            .OrderBy(connu => connu.Fait.DateEffet).ThenBy(connu => connu.Ordre))
            rattachement.Replier(connu.Fait);
        return rattachement;
    }

    /// <summary>
    /// Le premier jour où l'organisme de cette nature n'a plus la charge du dossier, pour de bon ; nul s'il l'a encore.
    /// <c>LocalDate.MinIsoValue</c> s'il ne l'a jamais eue.
    /// </summary>
    public LocalDate? FinDeChargeDe(string nature)
    {
        var dernier = _organismes.FindLastIndex(charge => EstDe(nature, charge.Organisme));
        return dernier < 0 ? LocalDate.MinIsoValue : dernier == _organismes.Count - 1 ? null : _organismes[dernier + 1].Depuis;
    }

    /// <summary>La personne a accepté cet agent pour référent, et la désignation n'a pas pris fin.</summary>
    public bool EstSuiviPar(Guid referent) => _referent == referent;

    private void Replier(Fait fait)
    {
        if (fait is ISitue { Territoire: { } territoire }) Territoire = territoire;
        if (fait is IConfie charge) _organismes.Add((fait.DateEffet, charge.Organisme));
        if (fait is IDesigne designation) _referent = designation.Referent;
    }

    /// <summary>Accompagnement global et garantie d'activité s'adressent à un bénéficiaire du RSA : rien ne les confie ni ne les situe qu'à travers lui.</summary>
    private static bool Rattache(Episode source, Episode episode) => source == episode
        || (source.Dispositif is Dispositif.Rsa && episode.Dispositif is Dispositif.AccompagnementGlobal or Dispositif.GarantieActivite);

    private static bool EstDe(string nature, string organisme) => string.Equals(nature, organisme, StringComparison.OrdinalIgnoreCase);
}
