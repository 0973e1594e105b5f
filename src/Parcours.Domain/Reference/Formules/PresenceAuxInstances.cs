using Parcours.Domain.Communs;
using Parcours.Domain.Indicateurs;

namespace Parcours.Domain.Reference.Formules;

/// <summary>Présences aux instances tenues dans la période ; une unité par instance.</summary>
public static class PresenceAuxInstances
{
    /// <summary>REF19-F : taux pondéré, présents de toutes les instances sur convoqués de toutes ; sans convoqué, l'instance ne pèse rien.</summary>
    public static Formule<PersonneReference> Partenaires { get; } = DeLaPeriode("reference.presence_des_partenaires", static (instance, unite, compteur) =>
    {
        // Une correction peut porter plus de présents que de convoqués : le surplus n'était pas attendu, il ne compte pas.
        var presents = Math.Min(instance.PartenairesPresents, instance.PartenairesConvoques);
        if (instance.PartenairesConvoques > 0)
            compteur.Ponderer(unite with { Classe = presents > 0 ? Classe.Compte : Classe.Echec, Valeur = instance.PartenairesConvoques }, presents, instance.PartenairesConvoques - presents);
    });

    /// <summary>REF19-G : parmi les instances où la personne est invitée, celles où elle est présente.</summary>
    public static Formule<PersonneReference> Personne { get; } = DeLaPeriode("reference.presence_de_la_personne", static (instance, unite, compteur) =>
    {
        if (instance.PersonneInvitee) compteur.Ajouter(unite with { Classe = instance.PersonnePresente ? Classe.Compte : Classe.Echec });
    });

    private static Formule<PersonneReference> DeLaPeriode(string nom, Action<InstanceTenue, Unite, Compteur> juger) => new(nom, 1, [],
        static (_, question) => [Recrutement.Dans<InstanceTenue>(question.Periode)],
        (_, question) => (personne, compteur) =>
        {
            foreach (var connu in personne.Instances)
                if (question.Periode.Contient(connu.Fait.DateEffet))
                    juger((InstanceTenue)connu.Fait, new(personne.Id, connu.Fait.Episode, default, null, null, connu, null, null, null, false), compteur);
        })
    { Lit = [typeof(InstanceTenue)] };
}
