using Parcours.Domain.Communs.Formes;
using Parcours.Domain.Rsa;
using Parcours.Host.Http;
using Wolverine.Http;

namespace Parcours.Host.Rsa;

public static class ConstaterIssueEndpoint
{
    private const string Tenu = "tenu";
    private const string Manque = "manque";

    [WolverinePost("/api/departements/{departement}/rsa/{parcours}/rendez-vous/{rdv}/issue")]
    [EndpointSummary("Constate qu'un rendez-vous a été tenu (champ « objet » admis) ou manqué (champ « excuse » admis).")]
    [Tags("RSA")]
    [CorpsDeFait<RendezVousTenu>("rdv", Et = typeof(RendezVousManque), Choix = "issue", Valeurs = [Tenu, Manque])]
    public static Task<IResult> Post(HttpContext http, string parcours, string rdv, [NotBody] Saisie saisie) =>
        saisie.ConsignerAsync(http, parcours, ["issue"], Choisir, [("rdv", rdv)]);

    private static Forme? Choisir(DemandeDActe demande)
    {
        switch (demande.Texte("issue", obligatoire: true))
        {
            case Tenu: return Forme.De<RendezVousTenu>();
            case Manque: return Forme.De<RendezVousManque>();
            case not null:
                demande.Erreurs.Add(new("issue", $"doit valoir {Tenu}, {Manque}"));
                return null;
            default: return null;
        }
    }
}
