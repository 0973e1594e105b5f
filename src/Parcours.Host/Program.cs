using Parcours.Host;
using Parcours.Host.Commandes;

return Aiguillage.Choisir(args) switch
{
    Destination.Commande => await Repartiteur.Parcours().ExecuterAsync(args),
    Destination.OutilJasperFx => await Service.ExecuterOutilAsync(args),
    _ => await Service.ExecuterAsync(args),
};
